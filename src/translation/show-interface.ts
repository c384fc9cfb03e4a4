// Shows the interface of this page in another language. Only pages whose address asks for it load this.
import dictionaries from 'virtual:dictionaries';
import { translatePage } from './translate-page.ts';

/**
 * Changes the interface of the page to a language. Does nothing if there is no such interface.
 *
 * @returns a promise that resolves once the page has its new layout: while the page is invisible, nothing
 *   that moves counts as a shift
 */
export async function showInterface(language: string): Promise<void> {
  const load = dictionaries[`${document.documentElement.lang}-${language}`];
  if (!load) return;
  translatePage(document, (await load()).default);
  // The first frame lays the page out; the second begins after it.
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

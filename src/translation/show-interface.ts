// Shows the interface of this page in another language. Only pages whose address asks for it load this.
import dictionaries from 'virtual:dictionaries';
import { translatePage } from './translate-page.ts';

/** Changes the interface of the page to a language. Does nothing if there is no such interface. */
export async function showInterface(language: string): Promise<void> {
  const load = dictionaries[`${document.documentElement.lang}-${language}`];
  if (load) translatePage(document, (await load()).default);
}

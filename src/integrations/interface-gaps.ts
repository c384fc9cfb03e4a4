import { direction } from '../archive/text/language.ts';
import { languagesOfInterface, readLanguages } from '../i18n/read-languages.ts';
import { readThemes } from '../loader/read-themes.ts';

/** Whether the interface languages have different directions. */
export function isMirrored(): boolean {
  return new Set(languagesOfInterface().map(direction)).size > 1;
}

/**
 * Whether scripts for browsers have texts in another language than the page: an interface language lacks strings, or
 * a theme lacks a label.
 *
 * @param root the URL of the content folder, with a slash at its end
 */
export async function interfaceGaps(root: URL): Promise<boolean> {
  const languages = await readLanguages();
  if (languages.some(({ missing }) => missing.length > 0)) return true;
  const themes = await readThemes(root, languagesOfInterface());
  return themes.some(({ label }) => languages.some(({ language }) => !(language in label)));
}

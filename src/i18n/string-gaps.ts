import { site } from '../site/settings.ts';
import type { PartialStrings } from './partial-strings.ts';
import { rootStrings } from './root-strings.ts';
import { untranslatedStrings } from './untranslated-strings.ts';

/**
 * What an interface language lacks in its file of strings.
 *
 * @param own the strings of its file
 * @param missing the keys of those that its file lacks
 */
export function stringGapsOf(language: string, own: PartialStrings, missing: readonly string[]) {
  return {
    language,
    file: `src/i18n/languages/${language}.ts`,
    missing,
    untranslated: language === site.rootLanguage ? [] : untranslatedStrings(rootStrings, own),
  };
}

import { typeset } from '../archive/text/typography.ts';
import type { Translations } from '../schema/translations.ts';
import { site } from '../site/settings.ts';
import { markedAs } from './fallback-marks.ts';

/**
 * The text of a record in an interface language, typeset; if it is missing, that of the root language, marked.
 *
 * @throws {Error} if that is missing, too, which the loader has ruled out
 */
export function textIn(translations: Readonly<Translations>, language: string): string {
  const own = translations[language];
  if (own !== undefined) return typeset(own, language);
  const text = translations[site.rootLanguage];
  if (text === undefined) {
    throw new Error(`A text is missing in ${language} and in ${site.rootLanguage}.`);
  }
  return markedAs(site.rootLanguage, typeset(text, site.rootLanguage));
}

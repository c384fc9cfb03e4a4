import { interfaceLanguages, stringsFor } from '../i18n/interface-languages.ts';

/**
 * A language as Open Graph writes it, with the region of its dates here, or else the one where most speak it: `en_GB`,
 * `fr_FR`.
 *
 * @param language a BCP 47 tag
 */
export function openGraphLocale(language: string): string {
  const tag = interfaceLanguages.includes(language) ? stringsFor(language).dateLocale : language;
  const { language: primary, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? primary : `${primary}_${region}`;
}

import { interfaceLanguages, stringsFor } from '../i18n/interface-languages.ts';

/**
 * A language as Open Graph writes it, with the region of its dates here, or else the one where most speak it: `en_GB`,
 * `fr_FR`.
 *
 * @param language a BCP 47 tag
 */
export function openGraphLocale(language: string): string {
  const dates = interfaceLanguages.includes(language) ? stringsFor(language).dateLocale : language;
  const locale = new Intl.Locale(language);
  // An interface may borrow the dates of another language.
  const isOwn = new Intl.Locale(dates).language === locale.language;
  const { language: primary, region } = (isOwn ? new Intl.Locale(dates) : locale).maximize();
  return region === undefined ? primary : `${primary}_${region}`;
}

/** The quotation marks of a language: around a quotation, and around one inside another. */
export type QuotationMarks = readonly [
  doubleOpen: string,
  doubleClose: string,
  singleOpen: string,
  singleClose: string,
];

/** The marks of each language in Unicode's CLDR 45. A region has an entry only if it differs. */
const marksByLanguage: Readonly<Record<string, QuotationMarks>> = {
  bg: ['„', '“', '„', '“'],
  cs: ['„', '“', '‚', '‘'],
  da: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  el: ['«', '»', '“', '”'],
  en: ['“', '”', '‘', '’'],
  es: ['«', '»', '“', '”'],
  fi: ['”', '”', '’', '’'],
  fr: ['«', '»', '«', '»'],
  'fr-CH': ['«', '»', '‹', '›'],
  he: ['”', '”', '’', '’'],
  hr: ['„', '“', '‚', '‘'],
  hu: ['„', '”', '»', '«'],
  it: ['«', '»', '“', '”'],
  nb: ['«', '»', '‘', '’'],
  nl: ['‘', '’', '‘', '’'],
  nn: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  pl: ['„', '”', '«', '»'],
  pt: ['“', '”', '‘', '’'],
  'pt-PT': ['«', '»', '“', '”'],
  ro: ['„', '”', '«', '»'],
  ru: ['«', '»', '„', '“'],
  sk: ['„', '“', '‚', '‘'],
  sl: ['„', '“', '‚', '‘'],
  sv: ['”', '”', '’', '’'],
  tr: ['“', '”', '‘', '’'],
  uk: ['«', '»', '„', '“'],
};

/** The fallback for quotations in a language that has no entry. */
export const defaultMarks: QuotationMarks = ['“', '”', '‘', '’'];

/**
 * The quotation marks of a language, or undefined if it has no entry.
 *
 * @param language a BCP 47 tag; an entry for its region takes precedence
 */
export function marksOf(language: string): QuotationMarks | undefined {
  return marksByLanguage[language] ?? marksByLanguage[new Intl.Locale(language).language];
}

import { remember } from './remember.ts';

/** The number format of a language. */
export const numberFormat = remember((language) => new Intl.NumberFormat(language));

/** The format of a language for lists: `one, two and three`. */
export const listFormat = remember((language) => new Intl.ListFormat(language));

/** The plural rules of a language. */
export const pluralRules = remember((language) => new Intl.PluralRules(language));

/** The order of titles and names in a language: it ignores punctuation, and sorts numbers by their value. */
export const titleCollator = remember(
  (language) => new Intl.Collator(language, { ignorePunctuation: true, numeric: true }),
);

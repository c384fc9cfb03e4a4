/**
 * The quotation marks of each language, after Unicode's CLDR 45: double opening and closing, single
 * opening and closing. A language without a row keeps its straight marks as they are. The spaces that
 * French has within its marks are not added: a text keeps its length.
 */
const quotationMarks: Readonly<Record<string, readonly [string, string, string, string]>> = {
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

const apostrophe = '’';
/** What may stand before a mark that opens, beside another such mark: nothing, a space, a bracket, a dash. */
const beforeOpening = /^[\s\p{Ps}\p{Pi}¿¡–—\-/]?$/u;
/** What comes between a single mark that opens and the one that closes it: apostrophes may. */
const closedLater = /^(?:[^']|(?<=\p{L})'(?=\p{L}))*?\S'(?!\p{L})/u;
/** What is left out is marked as an apostrophe, though a space is before it: rock 'n' roll, the '90s. */
const elision = /^'(?:[nN]'|\d\ds\b)/u;

/** The marks of a language, or undefined where they are not known. */
export function marksOf(language: string) {
  return quotationMarks[language] ?? quotationMarks[new Intl.Locale(language).language];
}

/**
 * Turns straight quotation marks and apostrophes into the language's own, each into one character.
 *
 * @param language a BCP 47 tag; where its marks are not known, the straight ones stay
 */
export function curlQuotes(text: string, language: string): string {
  const marks = marksOf(language);
  if (!marks) return text;
  const [doubleOpen, doubleClose, singleOpen, singleClose] = marks;
  let openDoubles = 0;
  let openSingles = 0;
  let opened = false;
  let elisionEnds = -1;
  let set = '';
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
    if (mark !== '"' && mark !== "'") {
      opened = false;
      set += mark;
      continue;
    }
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    const rest = text.slice(index);
    const mayOpen: boolean =
      /\S/u.test(after) && (/["']/.test(before) ? opened : beforeOpening.test(before));
    opened = false;
    if (mark === '"') {
      opened = mayOpen;
      // After a number, and with nothing to close, it is the sign of inches or seconds: 6'2".
      if (!mayOpen && openDoubles === 0 && /\d/.test(before)) set += mark;
      else set += mayOpen ? doubleOpen : doubleClose;
      openDoubles = Math.max(0, openDoubles + (mayOpen ? 1 : -1));
    } else if (mayOpen && elision.test(rest)) {
      if (text.charAt(index + 2) === "'") elisionEnds = index + 2;
      set += apostrophe;
    } else if (index === elisionEnds) {
      set += apostrophe;
    } else if (mayOpen && closedLater.test(rest.slice(1))) {
      // An elision that nothing closes, as 'tis, opens nothing.
      openSingles += 1;
      opened = true;
      set += singleOpen;
    } else if (openSingles > 0 && !/\p{L}/u.test(after)) {
      openSingles -= 1;
      set += singleClose;
    } else {
      // After a number and before none of a word's letters, it is the sign of feet or minutes.
      set += /\d/.test(before) && !/\p{L}/u.test(after) ? mark : apostrophe;
    }
  }
  return set;
}

/**
 * The marks of each language, from Unicode's CLDR: double opening and closing, single opening and
 * closing. A language without a row keeps its straight marks as they are.
 */
const quotationMarks: Readonly<Record<string, readonly [string, string, string, string]>> = {
  cs: ['„', '“', '‚', '‘'],
  da: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  'de-CH': ['«', '»', '‹', '›'],
  en: ['“', '”', '‘', '’'],
  es: ['«', '»', '“', '”'],
  fi: ['”', '”', '’', '’'],
  fr: ['«', '»', '‹', '›'],
  hu: ['„', '”', '»', '«'],
  it: ['«', '»', '“', '”'],
  nl: ['‘', '’', '“', '”'],
  no: ['«', '»', '‘', '’'],
  pl: ['„', '”', '«', '»'],
  pt: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  sv: ['”', '”', '’', '’'],
  tr: ['“', '”', '‘', '’'],
};

const apostrophe = '’';
const noBreakSpace = '\u00A0';
const opensBefore = /^[\s([{–—\-/„“‚‘«‹]?$/u;

function marksOf(language: string) {
  return quotationMarks[language] ?? quotationMarks[new Intl.Locale(language).language];
}

/** Turns straight quotation marks and apostrophes into the language's own. */
function curlQuotes(text: string, language: string): string {
  const marks = marksOf(language);
  if (!marks) return text;
  const [doubleOpen, doubleClose, singleOpen, singleClose] = marks;
  const characters = text.split('');
  let singleIsOpen = false;
  return characters
    .map((character, index) => {
      if (character !== '"' && character !== "'") return character;
      const before = characters[index - 1] ?? '';
      const after = characters[index + 1] ?? '';
      const opens = (opensBefore.test(before) || /["']/.test(before)) && /\S/.test(after);
      if (character === '"') return opens && before !== "'" ? doubleOpen : doubleClose;
      if (opens) {
        // An elision ('tis, '90s) opens nothing: no mark closes it later on.
        const closed = /^[^']*?\S'(?!\p{L})/u.test(text.slice(index + 1));
        singleIsOpen = closed && !/\d/.test(after);
        return singleIsOpen ? singleOpen : apostrophe;
      }
      if (!singleIsOpen || /\p{L}/u.test(after)) return apostrophe;
      singleIsOpen = false;
      return singleClose;
    })
    .join('');
}

/** The spaces at which no line may break: beside dashes, initials, forms of address and numbers. */
const unbreakable = [
  / (?=[–—](?:\s|$))/gu,
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
  /(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu,
  /(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|Hr|Fr|Mme|M)\.) (?=\p{Lu})/gu,
  /(?<=(?:^|[\s(])\d{1,3}) (?=\p{L})/gu,
];

/**
 * Sets a paragraph of plain text: the quotation marks of its language, and no-break spaces where a
 * line must not break. Nothing is added or taken away: the result has the length of the text, so
 * that a place in one is the same place in the other.
 *
 * @param language a BCP 47 tag
 */
export function typeset(text: string, language: string): string {
  return unbreakable.reduce(
    (line, space) => line.replace(space, noBreakSpace),
    curlQuotes(text, language),
  );
}

/** The text with every mark of quotation straight and every space plain: what typesetting leaves open. */
export function unset(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚‹›]/gu, "'")
    .replaceAll(noBreakSpace, ' ');
}

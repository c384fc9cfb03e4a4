import { curlQuotes, marksOf } from './quotation-marks.ts';

const noBreakSpace = '\u00A0';

const formOfAddress = '(?:Mr|Mrs|Ms|Dr|Prof|St|Hr|Fr|Mme|M)';

/** The end of a text that stops at an abbreviation before a name: Mr. or J. or ca. */
export const abbreviation = new RegExp(`(?<!\\p{L})(?:${formOfAddress}|\\p{Lu}|ca)\\.\\s*$`, 'u');

/**
 * The spaces at which no line may break: beside dashes, within the marks of French, beside initials,
 * forms of address and numbers.
 */
const unbreakable = [
  / (?=[»?!:;](?:\s|$))/gu,
  /(?<=«) /gu,
  / (?=[–—](?:\s|$))/gu,
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
  /(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu,
  new RegExp(`(?<=(?<!\\p{L})${formOfAddress}\\.) (?=\\p{Lu})`, 'gu'),
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

/**
 * A quotation as running text shows it: set, in the language's double marks, and with single ones in
 * place of the language's double ones within. Marks of another manner stay as they were received.
 */
export function quoted(text: string, language: string): string {
  const [doubleOpen, doubleClose, singleOpen, singleClose] = marksOf(language) ?? [
    '“',
    '”',
    '‘',
    '’',
  ];
  const within = new RegExp(`${doubleOpen}([^${doubleOpen}${doubleClose}]*)${doubleClose}`, 'gu');
  const inner = typeset(text, language).replace(within, `${singleOpen}$1${singleClose}`);
  return `${doubleOpen}${inner}${doubleClose}`;
}

/**
 * The text with every quotation mark as one and the same sign and every space plain, to compare
 * texts of which one may be set and the other not. Its length is the text's.
 */
export function straighten(text: string): string {
  return text.replace(/["“”„«»‘’‚‹›]/gu, "'").replaceAll(noBreakSpace, ' ');
}

/** Whether a text as it is set begins with a quotation mark. */
export function opensWithMark(text: string): boolean {
  return /^["“”„«‘’‚‹]/u.test(text);
}

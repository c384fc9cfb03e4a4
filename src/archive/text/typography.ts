import { formOfAddress } from './abbreviations.ts';
import { curlQuotes } from './curl-quotes.ts';

export const noBreakSpace = '\u00A0';

const wholeFormOfAddress = new RegExp(`^${formOfAddress}\\.?$`, 'u');

/** Whether a word is a form of address, with or without a full stop. */
export function isFormOfAddress(word: string): boolean {
  return wholeFormOfAddress.test(word);
}

/** The spaces at which a line must not break. */
const unbreakableSpaces = [
  // Before a closing mark and after an opening mark, as in French.
  / (?=[»?!:;](?:\s|$))/gu,
  /(?<=«) /gu,
  // Before a dash.
  / (?=[–—](?:\s|$))/gu,
  // After an initial or a form of address, and within z. B.
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
  /(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu,
  new RegExp(`(?<=(?<!\\p{L})${formOfAddress}\\.) (?=\\p{Lu})`, 'gu'),
  // Between a number and what it counts.
  /(?<=(?:^|[\s(])\d{1,3}) (?=\p{L})/gu,
];

/**
 * Typesets a paragraph of plain text, with the quotation marks of its language and no-break spaces. The
 * length stays the same, so places in the plain text are valid in the result.
 *
 * @param language a BCP 47 tag
 */
export function typeset(text: string, language: string): string {
  return unbreakableSpaces.reduce(
    (line, space) => line.replace(space, noBreakSpace),
    curlQuotes(text, language),
  );
}

/**
 * Replaces all quotation marks with the same character, and no-break spaces with plain ones, to compare
 * typeset text with plain text. The length stays the same.
 */
export function straighten(text: string): string {
  return text.replace(/["“”„«»‘’‚‹›]/gu, "'").replaceAll(noBreakSpace, ' ');
}

/** Whether a typeset text begins with a quotation mark. */
export function opensWithMark(text: string): boolean {
  return /^["“”„«‘’‚‹]/u.test(text);
}

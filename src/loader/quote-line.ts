import { withoutForbidden } from '../schema/characters.ts';

/** Maximum width of a quoted line, in columns of a terminal: a paragraph is one long line. */
const maximumWidth = 80;
/** How much of a long line is shown before the place, at least. */
const widthBefore = 30;
const omission = '…';
const replacement = '\uFFFD';

/** Characters of East Asian scripts, which take two columns of a terminal (UAX 11, most of it). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;

/** How many columns of a terminal a character takes. */
function widthOf(character: string): number {
  if (/^[\p{M}\p{Cf}]+$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

const widthOfText = (text: string) =>
  Array.from(text).reduce((width, character) => width + widthOf(character), 0);

/** The characters from the first on that fit into a width. */
function fitting(characters: readonly string[], width: number): string[] {
  let left = width;
  const end = characters.findIndex((character) => {
    left -= widthOf(character);
    return left < 0;
  });
  return end < 0 ? [...characters] : characters.slice(0, end);
}

/** The end of a text, as far as it fits into a width. */
function ending(text: string, width: number): string {
  if (widthOfText(text) <= width) return text;
  const shown = fitting(Array.from(text).reverse(), width - 1);
  return `${omission}${shown.reverse().join('')}`;
}

/** The beginning of a text, as far as it fits into a width. */
function beginning(text: string, width: number): string {
  if (widthOfText(text) <= width) return text;
  return `${fitting(Array.from(text), width - 1).join('')}${omission}`;
}

/** Control characters would move the rest of the line, or the caret. */
const withoutControls = (text: string) => withoutForbidden(text.replace(/\t/g, ' '), replacement);

/**
 * Divides a line at a place, and shortens it around the place.
 *
 * @param column the place, in UTF-16 units from 1
 * @returns what is shown before the place, and what is shown from it on
 */
export function divideLine(text: string, column: number): { before: string; after: string } {
  const before = withoutControls(text.slice(0, column - 1));
  const after = withoutControls(text.slice(column - 1));
  const shown = ending(before, Math.max(widthBefore, maximumWidth - widthOfText(after)));
  return { before: shown, after: beginning(after, maximumWidth - widthOfText(shown)) };
}

/**
 * Quotes a line, shortened around a place, with a caret below the place.
 *
 * @param text the line
 * @param line its number
 * @param column the place, in UTF-16 units from 1
 * @returns two lines for a terminal
 */
export function quoteLine(text: string, line: number, column: number): [string, string] {
  const { before, after } = divideLine(text, column);
  const number = String(line);
  return [
    `${number} | ${before}${after}`,
    `${' '.repeat(number.length)} | ${' '.repeat(widthOfText(before))}^`,
  ];
}

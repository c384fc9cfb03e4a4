import { isUnspaced, isWordCharacter } from './tokens.ts';

/** Whether a place is between the two UTF-16 units of a character. */
function splitsCharacter(text: string, place: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, place - 1), place + 1));
}

/** The same place, or the next one if the place would split a character. */
export function characterBoundary(text: string, place: number): number {
  return splitsCharacter(text, place) ? place + 1 : place;
}

/** The character before a place, or an empty string at the start of the text. */
function characterBefore(text: string, place: number): string {
  const length = splitsCharacter(text, place - 1) ? 2 : 1;
  return text.slice(Math.max(0, place - length), place);
}

/** The character after a place, or an empty string at the end of the text. */
export function characterAfter(text: string, place: number): string {
  return text.slice(place, characterBoundary(text, place + 1));
}

/** Whether a place is inside a word. In a script without spaces between words, no place is. */
export function isWithinWord(text: string, place: number): boolean {
  const sides = [characterBefore(text, place), characterAfter(text, place)];
  return sides.every((side) => isWordCharacter(side) && !isUnspaced(side));
}

/** How many characters around a range are looked through for words, at most. */
const nearby = 1000;

/**
 * The words before and after a range of a text, including the rest of a word that the range splits.
 *
 * @param count the maximum number of whole words on each side
 */
export function wordsAround(
  text: string,
  start: number,
  end: number,
  count: number,
): { before: string; after: string } {
  const last = new RegExp(`^.*?((?:\\S+\\s+){0,${count}}\\S*)$`, 'su');
  const first = new RegExp(`^(\\S*(?:\\s+\\S+){0,${count}}).*$`, 'su');
  return {
    before: text.slice(Math.max(0, start - nearby), start).replace(last, '$1'),
    after: text.slice(end, end + nearby).replace(first, '$1'),
  };
}

/**
 * Extends a range of a text to the nearest white space on each side. In a script without spaces between
 * words, the range stays as it is.
 */
export function inWholeWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  const isJoined = (character: string) => /\S/u.test(character) && !isUnspaced(character);
  while (isJoined(characterBefore(text, from))) from -= characterBefore(text, from).length;
  while (isJoined(characterAfter(text, to))) to += characterAfter(text, to).length;
  return [from, to];
}

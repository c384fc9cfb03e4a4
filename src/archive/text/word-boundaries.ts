import { isUnspaced, isWordCharacter } from './tokens.ts';

/** The character that ends before a place, whole where it takes two units of UTF-16. */
function characterBefore(text: string, place: number): string {
  return text.slice(0, place).match(/.$/su)?.[0] ?? '';
}

/** The character that begins at a place. */
function characterAfter(text: string, place: number): string {
  const code = text.codePointAt(place);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a place is within a word: letters or digits on both its sides, of a script that spaces words. */
export function isWithinWord(text: string, place: number): boolean {
  const sides = [characterBefore(text, place), characterAfter(text, place)];
  return sides.every((side) => isWordCharacter(side) && !isUnspaced(side));
}

/** A place that is not within a character: the place itself, or the next one. */
export function atCharacter(text: string, place: number): number {
  const isWithin = /[\uD800-\uDBFF]/.test(text.charAt(place - 1));
  return isWithin && /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place + 1 : place;
}

/**
 * The words around a range of a text, with what is left of words that it cuts.
 *
 * @param count how many words on either side
 */
export function wordsAround(
  text: string,
  start: number,
  end: number,
  count: number,
): { before: string; after: string } {
  const before = new RegExp(`(?:\\S+\\s+){0,${count}}\\S*$`, 'u').exec(text.slice(0, start));
  const after = new RegExp(`^\\S*(?:\\s+\\S+){0,${count}}`, 'u').exec(text.slice(end));
  return { before: before?.[0] ?? '', after: after?.[0] ?? '' };
}

/**
 * A range of a text grown to whole words: to the next white space on either side, or where a script
 * puts none between words, not at all.
 */
export function inWholeWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  const goesOn = (character: string) => /\S/u.test(character) && !isUnspaced(character);
  while (goesOn(characterBefore(text, from))) from -= characterBefore(text, from).length;
  while (goesOn(characterAfter(text, to))) to += characterAfter(text, to).length;
  return [from, to];
}

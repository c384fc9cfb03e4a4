import type { Place } from '../../schema/place.ts';
import type { Selector } from '../../schema/selector.ts';
import { paragraphAt } from './paragraphs.ts';
import { wordsAt } from './places.ts';
import { select } from './resolve-selector.ts';

/** The lengths of all beginnings of a text that end after a word. */
const wordEnds = (text: string) =>
  Array.from(text.matchAll(/\s*\S+/gu), ({ 0: words, index }) => index + words.length);

/** The lengths of all endings of a text that begin before a word. */
const wordStarts = (text: string) =>
  Array.from(text.matchAll(/\S+\s*/gu), ({ index }) => text.length - index).reverse();

/**
 * The shortest selector of a place: its words, and as few words around them as tell the place from others.
 *
 * @param paragraphs the text, one string per paragraph
 * @returns undefined if another paragraph is the same
 * @throws {RangeError} if the place is outside the text
 */
export function selectorOf(place: Place, paragraphs: readonly string[]): Selector | undefined {
  const exact = wordsAt(place, paragraphs);
  const text = paragraphAt(paragraphs, place.paragraph);
  const [before, after] = [text.slice(0, place.start), text.slice(place.end)];
  const isSelectedBy = (selector: Selector) => 'place' in select(selector, paragraphs);
  if (isSelectedBy({ exact })) return { exact };

  const starts = wordStarts(before);
  const ends = wordEnds(after);
  for (let words = 0; words < Math.max(starts.length, ends.length); words += 1) {
    const suffix = after.slice(0, ends[words] ?? after.length);
    const prefix = before.slice(before.length - (starts[words] ?? before.length));
    const selectors = [
      { exact, suffix },
      { exact, prefix },
      { exact, prefix, suffix },
    ].filter(({ prefix: start, suffix: end }) => start !== '' && end !== '');
    const found = selectors.find(isSelectedBy);
    if (found) return found;
  }
  return undefined;
}

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
 * The smallest number from 1 that is enough, if every larger one is as well.
 *
 * @param most the largest number to try
 * @returns undefined if not even that is enough
 */
function fewest(most: number, isEnough: (count: number) => boolean): number | undefined {
  if (most < 1 || !isEnough(most)) return undefined;
  let [tooFew, enough] = [0, most];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

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
  /** The text around the place, up to so many words on each side. */
  const around = (words: number) => ({
    prefix: before.slice(before.length - (starts[words - 1] ?? before.length)),
    suffix: after.slice(0, ends[words - 1] ?? after.length),
  });
  const words = fewest(Math.max(starts.length, ends.length), (count) =>
    isSelectedBy({ exact, ...around(count) }),
  );
  if (words === undefined) return undefined;
  const { prefix, suffix } = around(words);
  return [
    { exact, suffix },
    { exact, prefix },
    { exact, prefix, suffix },
  ].find((selector) => Object.values(selector).every(Boolean) && isSelectedBy(selector));
}

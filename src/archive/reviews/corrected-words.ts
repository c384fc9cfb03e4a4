import type { Wordings } from '../../schema/correction.ts';
import type { Place } from '../../schema/place.ts';
import { paragraphBreak } from '../text/paragraphs.ts';
import { inWholeWords } from '../text/word-boundaries.ts';

/** The length of the longest common prefix of two texts. */
function commonPrefixLength(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}

const reverse = (text: string) => [...text].reverse().join('');

/** The part of the corrected wording that differs from the received one, without surrounding space. */
function correctedPart({ received, reads }: Wordings): [start: number, end: number] {
  const start = commonPrefixLength(received, reads);
  const suffixLength = commonPrefixLength(
    reverse(received.slice(start)),
    reverse(reads.slice(start)),
  );
  const part = reads.slice(start, reads.length - suffixLength);
  const words = part.trim();
  if (words === '') return [start, start + part.length];
  const wordsStart = start + part.indexOf(words);
  return [wordsStart, wordsStart + words.length];
}

/** Extends a range of a text to whole words. A range of white space includes the words next to it. */
function wholeWords(text: string, start: number, end: number): [start: number, end: number] {
  if (text.slice(start, end).trim() !== '') return inWholeWords(text, start, end);
  const before = text.slice(0, start).trimEnd().length;
  const after = text.length - text.slice(end).trimStart().length;
  return inWholeWords(text, before, after);
}

/**
 * The places of the corrected words in a text that contains the corrected wording once, extended to whole
 * words. A correction of white space includes the words on both sides of it. If a correction includes a
 * paragraph break, there is one place in each paragraph.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function correctedPlaces(correction: Wordings, paragraphs: readonly string[]): Place[] {
  const text = paragraphs.join(paragraphBreak);
  const wordingStart = text.indexOf(correction.reads);
  const [start, end] = correctedPart(correction);
  const [from, to] = wholeWords(text, wordingStart + start, wordingStart + end);
  const places: Place[] = [];
  let paragraphStart = 0;
  for (const [index, { length }] of paragraphs.entries()) {
    const place = {
      paragraph: index + 1,
      start: Math.max(0, from - paragraphStart),
      end: Math.min(length, to - paragraphStart),
    };
    if (place.start < place.end) places.push(place);
    paragraphStart += length + paragraphBreak.length;
  }
  return places;
}

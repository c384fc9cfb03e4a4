import type { Correction } from '../../schema/correction.ts';
import type { Place } from '../../schema/place.ts';
import { paragraphBreak } from '../text/paragraphs.ts';
import { inWholeWords } from '../text/word-boundaries.ts';

/** The number of characters that two texts have in common at their start. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}

const reverse = (text: string) => [...text].reverse().join('');

/** The part of the corrected reading that differs from the received one, without white space around it. */
function correctedPart({ received, reads }: Correction): [start: number, end: number] {
  const start = commonStart(received, reads);
  const sameEnd = commonStart(reverse(received.slice(start)), reverse(reads.slice(start)));
  const part = reads.slice(start, reads.length - sameEnd);
  const words = part.trim();
  if (words === '') return [start, start + part.length];
  const wordsStart = start + part.indexOf(words);
  return [wordsStart, wordsStart + words.length];
}

/** Extends a range in a text to whole words; white space, to the words on both sides. */
function wholeWords(text: string, start: number, end: number): [start: number, end: number] {
  if (text.slice(start, end).trim() !== '') return inWholeWords(text, start, end);
  const before = text.slice(0, start).trimEnd().length;
  const after = text.length - text.slice(end).trimStart().length;
  return inWholeWords(text, before, after);
}

/**
 * The places of a correction's words in a text that contains its corrected reading once, in whole words.
 * If white space was corrected, they are the words on both sides of it; at a paragraph break, one place
 * in each paragraph.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function correctedPlaces(correction: Correction, paragraphs: readonly string[]): Place[] {
  const text = paragraphs.join(paragraphBreak);
  const reading = text.indexOf(correction.reads);
  const [start, end] = correctedPart(correction);
  const [from, to] = wholeWords(text, reading + start, reading + end);
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

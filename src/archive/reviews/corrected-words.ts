import type { Correction } from '../../schema/correction.ts';
import type { Place } from '../../schema/place.ts';
import { inWholeWords } from '../text/word-boundaries.ts';
import { border } from './fidelity.ts';

/** How many characters two texts have in common at their beginnings. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}

const reversed = (text: string) => [...text].reverse().join('');

/** The first place from another one on at which a text has no white space. */
const skipSpace = (text: string, from: number) => text.length - text.slice(from).trimStart().length;

/** Where in a reading its mend is: what differs from the received one, without white space around it. */
function mendedPart({ received, reads }: Correction): [start: number, end: number] {
  const first = commonStart(received, reads);
  const last = commonStart(reversed(received.slice(first)), reversed(reads.slice(first)));
  const differing = reads.slice(first, reads.length - last);
  const mended = differing.trim();
  if (mended === '') return [first, first + differing.length];
  const start = first + differing.indexOf(mended);
  return [start, start + mended.length];
}

/**
 * The places of an correction's mended words in a text that has its reading once, in whole words. Of a
 * space or a border that was mended, the words on both its sides: then there is a place in each of the
 * paragraphs.
 *
 * @param paragraphs the text, a string a paragraph
 */
export function correctedPlaces(correction: Correction, paragraphs: readonly string[]): Place[] {
  const text = paragraphs.join(border);
  const reading = text.indexOf(correction.reads);
  const [first, last] = mendedPart(correction);
  const [start, end] = [reading + first, reading + last];
  const isSpace = text.slice(start, end).trim() === '';
  const [from, to] = isSpace
    ? inWholeWords(text, text.slice(0, start).trimEnd().length, skipSpace(text, end))
    : inWholeWords(text, start, end);
  const places: Place[] = [];
  let begins = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const place = {
      start: Math.max(0, from - begins),
      end: Math.min(paragraph.length, to - begins),
    };
    if (place.start < place.end) places.push({ paragraph: index + 1, ...place });
    begins += paragraph.length + border.length;
  }
  return places;
}

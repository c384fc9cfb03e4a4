import type { Emendation } from '../schema/emendation.ts';
import type { Place } from '../schema/place.ts';
import { border } from './fidelity.ts';

/** How many characters two texts have in common at their beginnings. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}

const reversed = (text: string) => [...text].reverse().join('');

/**
 * Where in a reading its mend is: what differs from the received one, in whole words. Of a space that
 * was taken out, the words on both its sides.
 */
function mendedPart({ received, reads }: Emendation): [start: number, end: number] {
  const first = commonStart(received, reads);
  const last = commonStart(reversed(received.slice(first)), reversed(reads.slice(first)));
  const differing = reads.slice(first, reads.length - last);
  const isEmpty = differing.trim() === '';
  const start = isEmpty ? first : first + differing.search(/\S/u);
  const end = start + (isEmpty ? differing : differing.trim()).length;
  const left = isEmpty ? /\S*\s*$/u : /\S*$/u;
  const right = isEmpty ? /^\s*\S*/u : /^\S*/u;
  return [
    start - (left.exec(reads.slice(0, start))?.[0].length ?? 0),
    end + (right.exec(reads.slice(end))?.[0].length ?? 0),
  ];
}

/**
 * The places of an emendation's mended words in a text that has its reading once: one place, or one in
 * each of the paragraphs at whose border the mend is.
 *
 * @param paragraphs the text, a string a paragraph
 */
export function mendedPlaces(emendation: Emendation, paragraphs: readonly string[]): Place[] {
  const [from, to] = mendedPart(emendation);
  const reading = paragraphs.join(border).indexOf(emendation.reads);
  const places: Place[] = [];
  let begins = 0;
  for (const [index, text] of paragraphs.entries()) {
    const start = Math.max(0, reading + from - begins);
    const end = Math.min(text.length, reading + to - begins);
    if (start < end) places.push({ paragraph: index + 1, start, end });
    begins += text.length + border.length;
  }
  return places;
}

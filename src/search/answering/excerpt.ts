import type { TextRange } from '../words/find-matches.ts';

/** A piece of an excerpt: marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How much of an excerpt may precede the words found, in characters. */
const lead = 60;

/** The part of a paragraph to show: whole words, from shortly before the place with most to be seen. */
function window(text: string, ranges: readonly TextRange[], length: number): TextRange {
  const seenFrom = (from: number) =>
    ranges.filter(({ start, end }) => start >= from && end <= from + length - lead).length;
  const [{ start: from } = { start: 0 }] = ranges.toSorted(
    (one, other) => seenFrom(other.start) - seenFrom(one.start),
  );
  if (text.length <= length) return { start: 0, end: text.length };
  const sentence = text.slice(0, from).search(/(?<=[.!?…]["“”’»)]*\s+)[^\s.!?…][^.!?…]*$/u);
  const isNear = sentence >= 0 && from - sentence <= length / 2;
  const word = from > lead ? text.indexOf(' ', from - lead) + 1 : 0;
  const start = Math.min(from, isNear ? sentence : word);
  const cut = text.lastIndexOf(' ', start + length);
  return { start, end: start + length >= text.length || cut <= start ? text.length : cut };
}

/**
 * The part of a paragraph that shows best what was found in it, with an ellipsis where more precedes
 * or follows.
 *
 * @param ranges where it was found, in the order of the text
 * @param length how much of the paragraph is shown at most, in characters
 */
export function excerpt(text: string, ranges: readonly TextRange[], length = 240): Piece[] {
  const { start, end } = window(text, ranges, length);
  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', isMarked: false }];
  let at = start;
  for (const range of ranges) {
    const [first, last] = [Math.max(at, range.start), Math.min(range.end, end)];
    if (first >= last) continue;
    pieces.push({ text: text.slice(at, first), isMarked: false });
    pieces.push({ text: text.slice(first, last), isMarked: true });
    at = last;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}

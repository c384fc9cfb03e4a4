import type { TextRange } from '../words/find-matches.ts';

/** A piece of an excerpt, highlighted if it matches the query. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isHighlighted: boolean;
}

/** Maximum number of characters before the first match, unless its sentence begins nearby. */
const maximumLead = 60;

/** Returns the range of a paragraph to show: whole words, with as many matches as possible. */
function excerptRange(text: string, matches: readonly TextRange[], length: number): TextRange {
  if (text.length <= length) return { start: 0, end: text.length };
  const visibleFrom = (from: number) =>
    matches.filter(({ start, end }) => start >= from && end <= from + length - maximumLead).length;
  // Without a match, an excerpt shows the beginning.
  const [{ start: from } = { start: 0 }] = matches.toSorted(
    (one, other) => visibleFrom(other.start) - visibleFrom(one.start),
  );
  const sentence = text.slice(0, from).search(/(?<=[.!?…]["“”’»)]*\s+)[^\s.!?…][^.!?…]*$/u);
  const isSentenceNear = sentence >= 0 && from - sentence <= length / 2;
  const word = from > maximumLead ? text.indexOf(' ', from - maximumLead) + 1 : 0;
  const start = Math.min(from, isSentenceNear ? sentence : word);
  const lastSpace = text.lastIndexOf(' ', start + length);
  const isCut = start + length < text.length && lastSpace > start;
  return { start, end: isCut ? lastSpace : text.length };
}

/**
 * Returns the part of a paragraph that shows its matches best, with an ellipsis at each end that
 * was cut off.
 *
 * @param matches where the paragraph matches the query, in the order of the text
 * @param length the maximum length, in characters; without a space to cut at, all the rest is shown
 */
export function excerpt(text: string, matches: readonly TextRange[], length = 240): ExcerptPiece[] {
  const { start, end } = excerptRange(text, matches, length);
  const pieces: ExcerptPiece[] = [];
  const add = (piece: string, isHighlighted: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isHighlighted });
  };
  if (start > 0) add('… ', false);
  let position = start;
  for (const match of matches) {
    const [from, to] = [Math.max(position, match.start), Math.min(match.end, end)];
    if (from >= to) continue;
    add(text.slice(position, from), false);
    add(text.slice(from, to), true);
    position = to;
  }
  add(text.slice(position, end), false);
  if (end < text.length) add(' …', false);
  return pieces;
}

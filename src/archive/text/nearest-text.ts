import type { Place } from '../../schema/place.ts';
import { straighten } from './typography.ts';
import { inWholeWords } from './word-boundaries.ts';

/** How much of a quotation may differ from a text that is still called near it. */
const farthest = 0.4;

/**
 * Where a pattern comes nearest to a piece of a text: the fewest letters to put in, take out or replace
 * (Sellers' algorithm).
 */
function nearestPiece(
  pattern: string,
  text: string,
): { start: number; end: number; edits: number } {
  const width = text.length + 1;
  let edits = new Uint32Array(width);
  let starts = Uint32Array.from({ length: width }, (_, at) => at);
  for (let row = 1; row <= pattern.length; row += 1) {
    const nextEdits = new Uint32Array(width).fill(row, 0, 1);
    const nextStarts = new Uint32Array(width);
    for (let at = 1; at < width; at += 1) {
      const replaced = (edits[at - 1] ?? 0) + (pattern[row - 1] === text[at - 1] ? 0 : 1);
      const putIn = (edits[at] ?? 0) + 1;
      const takenOut = (nextEdits[at - 1] ?? 0) + 1;
      const fewest = Math.min(replaced, putIn, takenOut);
      nextEdits[at] = fewest;
      nextStarts[at] =
        (fewest === replaced
          ? starts[at - 1]
          : fewest === putIn
            ? starts[at]
            : nextStarts[at - 1]) ?? 0;
    }
    [edits, starts] = [nextEdits, nextStarts];
  }
  let end = 0;
  for (let at = 1; at < width; at += 1) if ((edits[at] ?? 0) < (edits[end] ?? 0)) end = at;
  return { start: starts[end] ?? 0, end, edits: edits[end] ?? 0 };
}

/**
 * The piece of a text that was most likely meant by words that it does not have, in whole words, or
 * undefined where nothing comes near.
 *
 * @param paragraphs the text, a string a paragraph
 */
export function nearestText(words: string, paragraphs: readonly string[]): Place | undefined {
  const pieces = paragraphs.map((text, index) => ({
    paragraph: index + 1,
    text,
    ...nearestPiece(straighten(words), straighten(text)),
  }));
  const [best] = pieces.sort((one, other) => one.edits - other.edits);
  if (!best || best.edits > words.length * farthest) return undefined;
  const [start, end] = inWholeWords(best.text, best.start, best.end);
  return { paragraph: best.paragraph, start, end };
}

import type { Place } from '../../schema/place.ts';
import { type EditCounts, editCounts } from './edit-distance.ts';
import { straighten } from './typography.ts';
import { inWholeWords } from './word-boundaries.ts';

/** Maximum number of edits between a quotation and similar text, as a share of its length. */
const maximumShare = 0.4;

const reverse = (text: string) => text.split('').reverse().join('');

/** The smallest count, and the shortest length with that count. */
function minimum(counts: EditCounts): { edits: number; length: number } {
  const edits = counts.reduce((fewest, count) => Math.min(fewest, count));
  return { edits, length: counts.indexOf(edits) };
}

/** The part of a text with the fewest edits from a pattern. */
function nearestPart(pattern: string, text: string): { start: number; end: number; edits: number } {
  const { edits, length: end } = minimum(editCounts(pattern, text, 'anywhere'));
  // Comparing both backwards from the end finds the start: the longest length with as few edits.
  const backwards = reverse(text.slice(Math.max(0, end - pattern.length - edits), end));
  const length = editCounts(reverse(pattern), backwards, 'first').lastIndexOf(edits);
  return { start: end - length, end, edits };
}

/**
 * The part of a text that is most similar to a misquotation, extended to whole words. Undefined if
 * nothing in the text is similar.
 *
 * @param words the quotation, which does not occur in the text
 * @param paragraphs the text, one string per paragraph
 */
export function nearestText(words: string, paragraphs: readonly string[]): Place | undefined {
  const parts = paragraphs.map((text, index) => ({
    paragraph: index + 1,
    text,
    ...nearestPart(straighten(words), straighten(text)),
  }));
  const [best] = parts.sort((one, other) => one.edits - other.edits);
  if (!best || best.edits > words.length * maximumShare) return undefined;
  const [start, end] = inWholeWords(best.text, best.start, best.end);
  return { paragraph: best.paragraph, start, end };
}

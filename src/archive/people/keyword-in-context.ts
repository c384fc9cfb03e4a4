import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { typesetParagraph } from '../reviews/typeset-review.ts';
import { wordsBetween } from '../text/places.ts';
import { characterBoundary } from '../text/word-boundaries.ts';

/** Maximum number of characters on each side of the words. */
const contextLength = 48;

/** Words and the text on both sides of them, for a line of a list of mentions. */
export interface KeywordInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The words at a place of a review, with whole words on both sides, as its page shows them.
 *
 * @throws {RangeError} if the place is outside the review
 */
export function keywordInContext(
  review: Review,
  { paragraph, start, end }: Place,
): KeywordInContext {
  const text = typesetParagraph(review, paragraph);
  const words = wordsBetween(text, start, end);
  const from = characterBoundary(text, Math.max(0, start - contextLength));
  const to = characterBoundary(text, Math.min(text.length, end + contextLength));
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s+/u, '')}`,
    words,
    after: to === text.length ? after : `${after.replace(/\s+\S*$/u, '')} …`,
  };
}

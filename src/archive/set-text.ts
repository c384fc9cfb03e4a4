import type { Review } from '../schema/review.ts';
import type { Place } from './passage.ts';
import { typeset } from './typography.ts';

/** The paragraphs of a review as its page shows them: set in the typography of its language. */
export function setParagraphs({ paragraphs, language }: Review): string[] {
  return paragraphs.map((text) => typeset(text, language));
}

/** The words at a place of a review as its page shows them, set within their paragraph. */
export function setWords(review: Review, { paragraph, start, end }: Place): string {
  return setParagraphs(review)[paragraph - 1]?.slice(start, end) ?? '';
}

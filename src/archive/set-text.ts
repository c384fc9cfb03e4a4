import type { Place } from '../schema/place.ts';
import type { Review } from '../schema/review.ts';
import { incipit } from './incipit.ts';
import { typeset } from './typography.ts';

/** The opening words of a review as its page shows them. */
export function setIncipit({ paragraphs: [opening = ''], language }: Review): string {
  return incipit(typeset(opening, language), language);
}

/** The words at a place of a review as its page shows them, set within their paragraph. */
export function setWords(review: Review, { paragraph, start, end }: Place): string {
  const text = review.paragraphs[paragraph - 1] ?? '';
  return typeset(text, review.language).slice(start, end);
}

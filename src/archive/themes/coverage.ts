import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { passagesOn, type Subject } from './statements.ts';

/** The passages on a theme, or on the film as a whole, by review. */
export interface Coverage {
  /** The reviews with passages on it, most passages first. */
  readonly reviews: readonly { readonly review: Review; readonly passages: readonly Passage[] }[];
  /** The number of passages on it in all reviews. */
  readonly total: number;
}

/** Collects the passages of reviews on a theme or on the film as a whole. */
export function coverageOf(subject: Subject, reviews: readonly Review[]): Coverage {
  const covering = reviews
    .map((review) => ({ review, passages: passagesOn(subject, review) }))
    .filter(({ passages }) => passages.length > 0)
    .sort((one, other) => other.passages.length - one.passages.length);
  return {
    reviews: covering,
    total: covering.reduce((sum, { passages }) => sum + passages.length, 0),
  };
}

import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { criticsPassagesOn, passagesOn, type Subject } from './statements.ts';
import { isCriticsOwn } from './voice.ts';

/** The passages of a review on a subject. */
export interface CoveringReview {
  readonly review: Review;
  /** Those in the critic's own words. */
  readonly passages: readonly Passage[];
  /** Those in the words of others, which do not make the review one on the subject. */
  readonly othersWords: readonly Passage[];
}

/** The passages on a theme, or on the film as a whole, by review. */
export interface Coverage {
  /** The reviews with passages on it in the critic's own words, most passages first. */
  readonly reviews: readonly CoveringReview[];
  /** The number of passages on it, in the words of the critics and of others. */
  readonly total: number;
  /** How many of them are in the words of others. */
  readonly othersTotal: number;
}

/** The number of all its passages on the subject, in the words of the critic and of others. */
function passageCount({ passages, othersWords }: CoveringReview): number {
  return passages.length + othersWords.length;
}

/** Collects the passages of reviews on a theme or on the film as a whole. */
export function coverageOf(subject: Subject, reviews: readonly Review[]): Coverage {
  const covering = reviews
    .map((review) => ({
      review,
      passages: criticsPassagesOn(subject, review),
      othersWords: passagesOn(subject, review).filter((passage) => !isCriticsOwn(passage)),
    }))
    .filter(({ passages }) => passages.length > 0)
    .sort((one, other) => passageCount(other) - passageCount(one));
  return {
    reviews: covering,
    total: covering.reduce((sum, review) => sum + passageCount(review), 0),
    othersTotal: covering.reduce((sum, { othersWords }) => sum + othersWords.length, 0),
  };
}

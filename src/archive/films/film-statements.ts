import type { Review } from '../../schema/review.ts';
import { criticsLine } from '../themes/critics-line.ts';
import { shapeOf } from '../themes/shape.ts';
import { type Statement, statementsWith } from '../themes/statements.ts';

/**
 * What a page collects from all reviews of a film: the line that speaks for each critic with what else they say on it
 * as a whole, or their reservations.
 */
export const collections = ['asAWhole', 'reservations'] as const;
export type Collection = (typeof collections)[number];

/** The statements that a collection takes from a review, in the order of its text. */
export function statementsIn(collection: Collection, review: Review): Statement[] {
  const line = criticsLine(review);
  const collected = review.passages.filter((passage) =>
    collection === 'asAWhole'
      ? passage === line || passage.themes.length === 0
      : shapeOf(passage) === 'reservation',
  );
  return statementsWith(collected, review);
}

/** The reviews from which a collection takes anything. */
export function reviewsIn(collection: Collection, reviews: readonly Review[]): Review[] {
  return reviews.filter((review) => statementsIn(collection, review).length > 0);
}

/** The number of passages that a collection takes from reviews. */
export function passagesIn(collection: Collection, reviews: readonly Review[]): number {
  return reviews
    .flatMap((review) => statementsIn(collection, review))
    .reduce((sum, { passages }) => sum + passages.length, 0);
}

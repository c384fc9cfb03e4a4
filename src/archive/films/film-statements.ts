import type { Review } from '../../schema/review.ts';
import { shapeOf } from '../themes/shape.ts';
import { type Statement, statementsOn, statementsWith } from '../themes/statements.ts';

/** What a page collects from all reviews of a film: what they say on it as a whole, or their reservations. */
export const collections = ['asAWhole', 'reservations'] as const;
export type Collection = (typeof collections)[number];

/** The statements that a collection takes from a review, in the order of its text. */
export function statementsIn(collection: Collection, review: Review): Statement[] {
  if (collection === 'asAWhole') return statementsOn(undefined, review);
  const reservations = review.passages.filter((passage) => shapeOf(passage) === 'reservation');
  return statementsWith(reservations, review);
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

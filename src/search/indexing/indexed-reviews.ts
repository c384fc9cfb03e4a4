import { orders } from '../../archive/lists/order-names.ts';
import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import { address, paths } from '../../site/addresses.ts';
import type { RankedReview } from '../engine/indexed-review.ts';
import { factsOf } from './review-facts.ts';
import { separatedText } from './separated-text.ts';
import { asNumbered, ranksIn } from './sort-values.ts';

/** All reviews as the index has them, as it numbers them. */
export function indexedReviews(
  reviews: readonly Review[],
  films: readonly Film[],
  people: readonly Person[],
): RankedReview[] {
  const numbered = asNumbered(reviews);
  const ranks = orders.map((order) => ({ order, places: ranksIn(order, numbered) }));
  return numbered.map((review, number) => ({
    address: address(paths.review(review.slug)),
    ...separatedText(review),
    facts: factsOf(review, { films, people }),
    ranks: Object.fromEntries(ranks.map(({ order, places }) => [order, places[number] ?? 0])),
  }));
}

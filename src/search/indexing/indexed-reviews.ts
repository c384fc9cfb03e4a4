import { orders } from '../../archive/lists/order-names.ts';
import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import { address, paths } from '../../site/addresses.ts';
import type { RankedReview } from '../engine/indexed-review.ts';
import { factsOf } from './review-facts.ts';
import { separatedText } from './separated-text.ts';
import { compareInOrder, inUniqueOrder } from './sort-values.ts';

/** The rank of each review in an order: how many reviews come before it. */
function ranksIn(order: (typeof orders)[number], reviews: readonly Review[]) {
  return new Map(
    reviews.map((review) => [
      review,
      reviews.filter((other) => compareInOrder(other, review, order) < 0).length,
    ]),
  );
}

/** All reviews as the index has them, in its unique order. */
export function indexedReviews(
  reviews: readonly Review[],
  films: readonly Film[],
  people: readonly Person[],
): RankedReview[] {
  const ranks = orders.map((order) => ({ order, places: ranksIn(order, reviews) }));
  return inUniqueOrder(reviews).map((review) => ({
    address: address(paths.review(review.slug)),
    ...separatedText(review),
    facts: factsOf(review, { films, people }),
    ranks: Object.fromEntries(ranks.map(({ order, places }) => [order, places.get(review) ?? 0])),
  }));
}

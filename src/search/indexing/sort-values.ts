import type { Order } from '../../archive/lists/order-names.ts';
import { sortKey } from '../../archive/lists/orders.ts';
import type { Review } from '../../schema/review.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/**
 * What the search sorts a review by: a number, or text that it compares byte by byte. The slug gives
 * reviews with the same title the same order in every index.
 */
export function sortValue(review: Review, order: Order): string | number {
  const key = sortKey(review, order);
  if (typeof key === 'number') return key;
  return [...wordsOf(key).map(({ folded }) => folded), review.slug].join(' ');
}

function compareValues(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}

/** The place of each review in an order, from 0: that of equal reviews is the same. */
export function ranksIn(order: Order, reviews: readonly Review[]): number[] {
  const values = reviews.map((review) => sortValue(review, order));
  const distinct = [...new Set(values)].sort(compareValues);
  const places = new Map(distinct.map((value, place) => [value, place]));
  return values.map((value) => places.get(value) ?? 0);
}

/** Sorts reviews as the index numbers them: as the paths of their pages are sorted. */
export function asNumbered(reviews: readonly Review[]): Review[] {
  return reviews.toSorted(({ slug: one }, { slug: other }) => (one < other ? -1 : 1));
}

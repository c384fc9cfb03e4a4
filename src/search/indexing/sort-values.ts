import type { Order } from '../../archive/lists/order-names.ts';
import { sortKey } from '../../archive/lists/orders.ts';
import type { Review } from '../../schema/review.ts';
import { uniqueOrder } from '../engine/unique-order.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/**
 * What Pagefind sorts a review by: a number, or text that it compares byte by byte. The slug gives
 * reviews with the same title the same order in every index.
 */
export function sortValue(review: Review, order: Order): string | number {
  const key = sortKey(review, order);
  if (typeof key === 'number') return key;
  return [...wordsOf(key).map(({ folded }) => folded), review.slug].join(' ');
}

function compareValues(first: string | number, second: string | number): number {
  return typeof first === 'number' && typeof second === 'number'
    ? first - second
    : Buffer.compare(Buffer.from(String(first)), Buffer.from(String(second)));
}

/** Compares reviews in an order, as Pagefind does. */
export function compareInOrder(one: Review, other: Review, order: Order): number {
  return compareValues(sortValue(one, order), sortValue(other, order));
}

/** Sorts reviews in the unique order of the index. */
export function inUniqueOrder(reviews: readonly Review[]): Review[] {
  return reviews
    .map((review) => ({ review, value: sortValue(review, uniqueOrder) }))
    .sort((one, other) => compareValues(one.value, other.value))
    .map(({ review }) => review);
}

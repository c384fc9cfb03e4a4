import type { Review } from '../../schema/review.ts';
import { shareOfBest } from '../reviews/rating-scale.ts';
import { titleCollator } from '../text/formats.ts';
import { languageName } from '../text/language.ts';
import { wordCount } from '../text/word-count.ts';
import type { Facet } from './facets.ts';

/** The orders in which a list of reviews can be shown. */
export const orders = ['title', 'rating', 'length', 'language'] as const;
export type Order = (typeof orders)[number];

/** The order of a list whose address names none. */
export const defaultOrder: Order = orders[0];

/**
 * What orders need besides the review. To add an order by the film’s year, for example, add `films` here:
 * lists pass their catalogue, which has the films; type errors lead to the other callers.
 */
export interface OrderContext {
  /** The interface language. */
  readonly language: string;
}

/** A review's value in an order. Within one order, all values are strings or all are numbers. */
export type SortKey = string | number;

/**
 * The key by which an order sorts a review. Strings sort alphabetically, numbers from the lowest.
 * To sort from the highest, an order negates its numbers.
 */
export function sortKey(review: Review, order: Order, { language }: OrderContext): SortKey {
  switch (order) {
    case 'title':
      return review.title;
    case 'rating':
      // Reviews without a rating come last: every share, negated, is below 1.
      return review.rating.basis === 'none' ? 1 : -shareOfBest(review.rating);
    case 'length':
      return wordCount(review.paragraphs, review.language);
    case 'language':
      return languageName(review.language, language);
  }
}

/** Sorts reviews. Those with the same key are sorted by title. */
export function sortReviews(
  reviews: readonly Review[],
  order: Order,
  context: OrderContext,
): Review[] {
  const collator = titleCollator(context.language);
  const compare = (one: SortKey, other: SortKey) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : collator.compare(String(one), String(other));
  return reviews
    .map((review) => ({ review, key: sortKey(review, order, context) }))
    .sort(
      (one, other) =>
        compare(one.key, other.key) ||
        compare(one.review.title, other.review.title) ||
        compare(one.review.slug, other.review.slug),
    )
    .map(({ review }) => review);
}

/** The orders for a list. Reviews with the same value of a facet are not sorted by that facet. */
export function ordersOf(facet: Facet | undefined): Order[] {
  return orders.filter((order) => order !== facet?.kind);
}

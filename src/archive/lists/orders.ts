import type { Review } from '../../schema/review.ts';
import { share } from '../reviews/rating-scale.ts';
import { languageName } from '../text/language.ts';
import { wordCount } from '../text/word-count.ts';
import type { Facet } from './facets.ts';

/** The orders in which a list of reviews can be shown. */
export const orders = ['title', 'rating', 'length', 'language'] as const;
export type Order = (typeof orders)[number];

/** The order of a list whose address does not name one. */
export const defaultOrder: Order = orders[0];

/** What an order compares: for one order, either a string of every review or a number. */
export type SortKey = string | number;

/** What an order compares of a review. Numbers sort from the lowest, strings by the alphabet. */
export function sortKey(review: Review, order: Order, interfaceLanguage: string): SortKey {
  switch (order) {
    case 'title':
      return review.title;
    case 'rating':
      return -share(review.rating);
    case 'length':
      return wordCount(review.paragraphs, review.language);
    case 'language':
      return languageName(review.language, interfaceLanguage);
  }
}

/** Sorts reviews. Reviews that are equal in the order are sorted by title. */
export function inOrder(
  reviews: readonly Review[],
  order: Order,
  interfaceLanguage: string,
): Review[] {
  const collator = new Intl.Collator(interfaceLanguage, { ignorePunctuation: true, numeric: true });
  const compare = (one: SortKey, other: SortKey) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : collator.compare(String(one), String(other));
  return reviews
    .map((review) => ({ review, key: sortKey(review, order, interfaceLanguage) }))
    .sort(
      (one, other) =>
        compare(one.key, other.key) ||
        compare(one.review.title, other.review.title) ||
        compare(one.review.slug, other.review.slug),
    )
    .map(({ review }) => review);
}

/** The orders for a list: all but the one by the facet that its reviews have in common. */
export function ordersOf(facet: Facet | undefined): Order[] {
  return orders.filter((order) => order !== facet?.kind);
}

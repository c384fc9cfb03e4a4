import type { Review } from '../../schema/review.ts';
import { shareOfBest } from '../reviews/rating-scale.ts';
import { languageName } from '../text/language.ts';
import { wordCount } from '../text/word-count.ts';
import type { Facet } from './facets.ts';

/** The orders in which a list of reviews can be shown. */
export const orders = ['title', 'rating', 'length', 'language'] as const;
export type Order = (typeof orders)[number];

/** The order of a list whose address names none. */
export const defaultOrder: Order = orders[0];

/** What an order compares. The keys of an order are either all strings or all numbers. */
export type SortKey = string | number;

/** The key by which an order sorts a review: numbers in ascending order, strings alphabetically. */
export function sortKey(review: Review, order: Order, interfaceLanguage: string): SortKey {
  switch (order) {
    case 'title':
      return review.title;
    case 'rating':
      return -shareOfBest(review.rating);
    case 'length':
      return wordCount(review.paragraphs, review.language);
    case 'language':
      return languageName(review.language, interfaceLanguage);
  }
}

/** Sorts reviews. Those with the same key are sorted by title. */
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

/** The orders for a list: all, except by the facet whose value its reviews share. */
export function ordersOf(facet: Facet | undefined): Order[] {
  return orders.filter((order) => order !== facet?.kind);
}

import type { Review } from '../../schema/review.ts';
import { onArchiveScale, share } from '../reviews/rating-scale.ts';
import { languageName } from '../text/language.ts';
import { wordCount } from '../text/word-count.ts';

/** The orders in which reviews are listed. */
export const orders = ['title', 'rating', 'length', 'language'] as const;
export type Order = (typeof orders)[number];

/** The order of a list whose address names none. */
export const firstOrder: Order = orders[0];

/** What a list is narrowed to: the reviews that share one value. */
export type Facet =
  | { readonly kind: 'language'; readonly value: string }
  | { readonly kind: 'rating'; readonly value: number }
  | { readonly kind: 'theme'; readonly value: string };

/** One page of a list of reviews. */
export interface Listing {
  /** What the list is narrowed to, or undefined for all reviews. */
  readonly facet: Facet | undefined;
  readonly order: Order;
  /** The page of the list, from 1. */
  readonly page: number;
}

/** The values of a facet that a review has. */
const valuesOf = {
  /** The language without its region: who reads English reads British English. */
  language: (review: Review): readonly string[] => [new Intl.Locale(review.language).language],
  rating: (review: Review): readonly number[] => [onArchiveScale(review.rating)],
  theme: (review: Review): readonly string[] => review.themes,
} as const;

/** Every value of every facet that a review has. */
export function facetValuesOf(review: Review): Facet[] {
  return [
    ...valuesOf.language(review).map((value): Facet => ({ kind: 'language', value })),
    ...valuesOf.rating(review).map((value): Facet => ({ kind: 'rating', value })),
    ...valuesOf.theme(review).map((value): Facet => ({ kind: 'theme', value })),
  ];
}

/** The reviews that a facet narrows the list to, or all of them. */
export function narrow(reviews: readonly Review[], facet: Facet | undefined): readonly Review[] {
  if (facet === undefined) return reviews;
  return reviews.filter((review) =>
    valuesOf[facet.kind](review).some((value) => value === facet.value),
  );
}

/** A facet's value with the number of reviews that have it. */
export interface FacetValue<Value> {
  readonly value: Value;
  readonly count: number;
}

function countValues<Value>(values: readonly Value[]): FacetValue<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The languages of the reviews, those with most reviews first. */
export function languageValues(reviews: readonly Review[]): FacetValue<string>[] {
  const values = countValues(reviews.flatMap(valuesOf.language));
  return values.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** The ratings of the reviews on the archive's scale, best first. */
export function ratingValues(reviews: readonly Review[]): FacetValue<number>[] {
  return countValues(reviews.flatMap(valuesOf.rating)).sort(
    (one, other) => other.value - one.value,
  );
}

/** The themes of the reviews, in no order: a page orders them by their labels. */
export function themeValues(reviews: readonly Review[]): FacetValue<string>[] {
  return countValues(reviews.flatMap(valuesOf.theme));
}

/** What reviews are compared by in each order. */
export function sortKey(review: Review, order: Order, interfaceLanguage: string): string | number {
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

/** Puts reviews in an order; those that are equal in it are in the order of their titles. */
export function inOrder(
  reviews: readonly Review[],
  order: Order,
  interfaceLanguage: string,
): Review[] {
  const collator = new Intl.Collator(interfaceLanguage, { ignorePunctuation: true, numeric: true });
  const compare = (one: string | number, other: string | number) =>
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

/** The orders in which a list can be shown: not by what all its reviews have in common. */
export function ordersOf(facet: Facet | undefined): Order[] {
  return orders.filter((order) => order !== facet?.kind);
}

/** A page of a list with the reviews on it. */
export interface ListPage {
  readonly listing: Listing;
  readonly reviews: readonly Review[];
  /** How many reviews the whole list has. */
  readonly total: number;
  /** How many pages it has. */
  readonly pages: number;
}

/** A list cut into pages of a length at most. A list of nothing has one page. */
export function pagesOf<Item>(items: readonly Item[], length: number): Item[][] {
  const pages = Math.max(1, Math.ceil(items.length / length));
  return Array.from({ length: pages }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}

/**
 * Every page of a list, in each of its orders. A list without reviews has one page.
 *
 * @param length how many reviews a page has at most
 */
export function listPages(
  all: readonly Review[],
  facet: Facet | undefined,
  interfaceLanguage: string,
  length: number,
): ListPage[] {
  const reviews = narrow(all, facet);
  return ordersOf(facet).flatMap((order) => {
    const pages = pagesOf(inOrder(reviews, order, interfaceLanguage), length);
    return pages.map((ordered, index) => ({
      listing: { facet, order, page: index + 1 },
      reviews: ordered,
      total: reviews.length,
      pages: pages.length,
    }));
  });
}

/** What the index is narrowed to on pages of its own: a theme has its page among the themes. */
export type HomeFacet = Exclude<Facet, { kind: 'theme' }>;

/** Everything that the index can be narrowed to. */
export function homeFacets(reviews: readonly Review[]): HomeFacet[] {
  return [
    ...languageValues(reviews).map(({ value }): HomeFacet => ({ kind: 'language', value })),
    ...ratingValues(reviews).map(({ value }): HomeFacet => ({ kind: 'rating', value })),
  ];
}

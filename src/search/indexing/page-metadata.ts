import { facetValuesOf } from '../../archive/lists/facets.ts';
import { sortKey } from '../../archive/lists/orders.ts';
import type { Review } from '../../schema/review.ts';
import { searchOrders } from '../answering/search-orders.ts';
import { tableOrder } from '../facets/facet-table.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** A named value that Pagefind reads from the head of a page. */
export interface PageValue {
  readonly name: string;
  readonly value: string;
}

/** What a review's page tells Pagefind beside its text. */
export interface PageMetadata {
  /** The values of its facets. */
  readonly filters: readonly PageValue[];
  /** What it is sorted by in each order of the results. */
  readonly sorts: readonly PageValue[];
}

/**
 * What Pagefind sorts a review by: a number, or text that it compares byte by byte. The slug tells
 * reviews with the same title apart, so that their order is the same in every index.
 */
function sortValue(review: Review, order: (typeof searchOrders)[number]): string {
  const key = sortKey(review, order, review.language);
  if (typeof key === 'number') return String(key);
  return [...wordsOf(key).map(({ folded }) => folded), review.slug].join(' ');
}

/** The values of a review's facets, as Pagefind's filters. */
export function filtersOf(review: Review): PageValue[] {
  return facetValuesOf(review).map(({ kind, value }) => ({ name: kind, value: String(value) }));
}

/** What a review's page tells Pagefind beside its text. */
export function pageMetadata(review: Review): PageMetadata {
  return {
    filters: filtersOf(review),
    sorts: searchOrders.map((name) => ({ name, value: sortValue(review, name) })),
  };
}

/** Reviews in the order of the facet table, which is one that Pagefind knows too. */
export function inTableOrder(reviews: readonly Review[]): Review[] {
  return reviews
    .map((review) => ({ review, key: Buffer.from(sortValue(review, tableOrder)) }))
    .sort((one, other) => Buffer.compare(one.key, other.key))
    .map(({ review }) => review);
}

import type { Review } from '../../schema/review.ts';
import { type HomeFacet, narrow } from './facets.ts';

/** What a page of a list shows. Its address is derived from this. */
export interface Listing {
  /** The value that the reviews share, or undefined for all reviews. */
  readonly facet: HomeFacet | undefined;
  /** The number of the page, from 1. */
  readonly page: number;
}

/** A page of a list, with its reviews. */
export interface ListPage {
  readonly listing: Listing;
  readonly reviews: readonly Review[];
  /** The number of reviews in the whole list. */
  readonly total: number;
  /** The number of pages in the list. */
  readonly pages: number;
}

/** Divides items into pages of a maximum length. Without items, there is one empty page. */
export function pagesOf<Item>(items: readonly Item[], length: number): Item[][] {
  const pages = Math.max(1, Math.ceil(items.length / length));
  return Array.from({ length: pages }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}

/**
 * Every page of a list. A list without reviews has one page.
 *
 * @param sorted all reviews of the archive, in the order of its lists
 * @param length the maximum number of reviews on a page
 */
export function listPages(
  sorted: readonly Review[],
  facet: HomeFacet | undefined,
  length: number,
): ListPage[] {
  const reviews = narrow(sorted, facet);
  const pages = pagesOf(reviews, length);
  return pages.map((shown, index) => ({
    listing: { facet, page: index + 1 },
    reviews: shown,
    total: reviews.length,
    pages: pages.length,
  }));
}

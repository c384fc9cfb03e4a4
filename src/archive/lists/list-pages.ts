import type { Review } from '../../schema/review.ts';
import { type Facet, narrow } from './facets.ts';
import { type Order, type OrderContext, ordersOf, sortReviews } from './orders.ts';

/** What a page of a list shows. Its address is derived from this. */
export interface Listing {
  /** The value that the reviews share, or undefined for all reviews. */
  readonly facet: Facet | undefined;
  readonly order: Order;
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
 * Every page of a list, in each of its orders. A list without reviews has one page in each order.
 *
 * @param length the maximum number of reviews on a page
 */
export function listPages(
  all: readonly Review[],
  facet: Facet | undefined,
  context: OrderContext,
  length: number,
): ListPage[] {
  const reviews = narrow(all, facet);
  return ordersOf(facet).flatMap((order) => {
    const pages = pagesOf(sortReviews(reviews, order, context), length);
    return pages.map((ordered, index) => ({
      listing: { facet, order, page: index + 1 },
      reviews: ordered,
      total: reviews.length,
      pages: pages.length,
    }));
  });
}

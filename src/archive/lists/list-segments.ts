import type { Listing } from './list-pages.ts';
import { defaultOrder, type Order } from './orders.ts';

/** The path segment before the number of a page. */
const pageSegment = 'page';

/** The path segment of an order. */
const orderSegment = (order: Order) => `by-${order}`;

/** The path segments for a page number, from 1. The first page has none. */
export function pageSegments(page: number): string[] {
  return page === 1 ? [] : [pageSegment, String(page)];
}

/** The path segments for the order and the page of a list. The default order and the first page have none. */
export function listingSegments({ order, page }: Pick<Listing, 'order' | 'page'>): string[] {
  return [...(order === defaultOrder ? [] : [orderSegment(order)]), ...pageSegments(page)];
}

/**
 * Whether a path segment below the address of a list leads to a page or an order of the list, or may do so
 * one day: nothing else below that address can have such a name.
 */
export function isListSegment(segment: string): boolean {
  return segment === pageSegment || /^by-[a-z]+$/.test(segment);
}

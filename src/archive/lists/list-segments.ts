/** The path segment before the number of a page. */
const pageSegment = 'page';

/** The path segments for a page number, from 1. The first page has none. */
export function pageSegments(page: number): string[] {
  return page === 1 ? [] : [pageSegment, String(page)];
}

/**
 * Whether a path segment below the address of a list leads to a page or an order of the list, or may do so
 * one day: nothing else below that address can have such a name.
 */
export function isListSegment(segment: string): boolean {
  return segment === pageSegment || /^by-[a-z]+$/.test(segment);
}

import { facetValuesOf, sortKey } from '../../archive/lists/listing.ts';
import type { Review } from '../../schema/review.ts';
import { searchOrders } from '../answering/search-orders.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** What the index is told of a review beside its words, as Pagefind reads it from a page. */
export interface PageMetadata {
  /** The facets by which it can be found, with its values. */
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  /** What it is put in order by. */
  readonly sorts: readonly { readonly name: string; readonly value: string }[];
}

/** What the index is told of a review beside its words. */
export function pageMetadata(review: Review): PageMetadata {
  return {
    filters: facetValuesOf(review).map(({ kind, value }) => ({ name: kind, value: String(value) })),
    sorts: searchOrders.map((name) => {
      const key = sortKey(review, name, review.language);
      // Pagefind compares what is no number letter by letter.
      const value = typeof key === 'number' ? key : wordsOf(key).map(({ folded }) => folded);
      return { name, value: Array.isArray(value) ? value.join(' ') : String(value) };
    }),
  };
}

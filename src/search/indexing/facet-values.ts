import { searchFacetValuesOf } from '../../archive/lists/facets.ts';
import type { Review } from '../../schema/review.ts';
import type { FacetValues } from '../facets/facet-table.ts';

/** The values of each facet of the search that a review has. */
export function facetValues(review: Review): FacetValues {
  const byKind = Map.groupBy(searchFacetValuesOf(review), ({ kind }) => kind);
  return Object.fromEntries(
    [...byKind].map(([kind, facets]) => [kind, facets.map(({ value }) => String(value))]),
  );
}

import type { Chosen } from './facet-counts.ts';
import type { FacetValues } from './facet-table.ts';

/** Whether a review with these values has a chosen one of every facet with chosen values. */
export function hasChosen(own: FacetValues, chosen: Chosen): boolean {
  return Object.entries(chosen).every(
    ([facet, values]) => values.length === 0 || values.some((each) => own[facet]?.includes(each)),
  );
}

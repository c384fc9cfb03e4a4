import type { Engine } from '../engine/pagefind-engine.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type FacetMembers, readFacetTable, tableOrder } from './facet-table.ts';

/** The values chosen of each facet. A review needs one of them for every facet that has any. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** The number of reviews for each value of each facet. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Fetches which reviews have which value of which facet.
 *
 * @throws {Error} if the table belongs to another index than the engine's
 */
export async function facetMembers(engine: Engine, vocabulary: Vocabulary): Promise<FacetMembers> {
  const [{ results }, { facets }] = await Promise.all([
    engine.search(null, { sort: { [tableOrder]: 'asc' } }),
    vocabulary.manifest(),
  ]);
  return readFacetTable(
    await vocabulary.text(facets),
    results.map(({ id }) => id),
  );
}

/** The reviews that have a chosen value of every facet with chosen values. A value unknown to the table has no reviews. */
export function filterByFacets(
  ids: readonly string[],
  chosen: Chosen,
  members: FacetMembers,
): string[] {
  const sets = Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => values.map((value) => members[facet]?.[value]));
  return ids.filter((id) => sets.every((values) => values.some((having) => having?.has(id))));
}

/**
 * Counts the reviews with each value, among those found that match what is chosen of the other
 * facets: two values of one facet add up instead of excluding each other.
 */
export function facetCounts(
  ids: readonly string[],
  chosen: Chosen,
  members: FacetMembers,
): FacetCounts {
  return Object.fromEntries(
    Object.entries(members).map(([facet, values]) => {
      const { [facet]: _own, ...others } = chosen;
      const among = filterByFacets(ids, others, members);
      const counts = Object.entries(values).map(([value, having]) => [
        value,
        among.filter((id) => having.has(id)).length,
      ]);
      return [facet, Object.fromEntries(counts)];
    }),
  );
}

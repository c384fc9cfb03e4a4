import type { Engine } from '../engine/pagefind-engine.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type FacetMembers, readFacetTable, tableOrder } from './facet-table.ts';

/** What is chosen of each facet: reviews need one value of every facet of which something is chosen. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** For each value of each facet, how many reviews there would be with it. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Which reviews have which value of which facet. */
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

/** The reviews that have, of each facet of which something is chosen, one of the values. */
export function narrowed(ids: readonly string[], chosen: Chosen, members: FacetMembers): string[] {
  const sets = Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => values.map((value) => members[facet]?.[value]));
  return ids.filter((id) => sets.every((values) => values.some((having) => having?.has(id))));
}

/**
 * How many reviews there would be with each value: of those found, narrowed to what is chosen of the
 * other facets. A value beside another of its own facet adds to it.
 */
export function facetCounts(
  ids: readonly string[],
  chosen: Chosen,
  members: FacetMembers,
): FacetCounts {
  return Object.fromEntries(
    Object.entries(members).map(([facet, values]) => {
      const { [facet]: _own, ...others } = chosen;
      const among = narrowed(ids, others, members);
      const counts = Object.entries(values).map(([value, having]) => [
        value,
        among.filter((id) => having.has(id)).length,
      ]);
      return [facet, Object.fromEntries(counts)];
    }),
  );
}

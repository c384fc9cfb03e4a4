import { checkNumbering } from '../../site/copied-modules/review-numbering.ts';
import type { Engine } from '../engine/engine.ts';
import type { IndexedReview } from '../engine/indexed-review.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { emptyRecord, type FacetMembers, readFacetTable } from './facet-table.ts';

/** The values chosen in each facet. Where any are chosen, a review must have one of them. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** The number of reviews for each value of each facet. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Fetches the ids of the reviews that have each value of each facet.
 *
 * @throws {Error} if the table belongs to another index than the engine's
 */
export async function facetMembers(engine: Engine, vocabulary: Vocabulary): Promise<FacetMembers> {
  const [reviews, { facets }] = await Promise.all([engine.all(), vocabulary.manifest()]);
  const ids = reviews.map(({ id }) => id);
  // Texts come with the table.
  if (!engine.hasTexts) checkNumbering(ids, facets);
  return readFacetTable(await vocabulary.text(facets), ids);
}

/** Returns the reviews that have a chosen value of every facet with chosen values. */
export function filterByFacets(
  ids: readonly string[],
  chosen: Chosen,
  members: FacetMembers,
): string[] {
  const sets = Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => values.map((value) => members[facet]?.[value]));
  return ids.filter((id) => sets.every((values) => values.some((reviews) => reviews?.has(id))));
}

/** Counts reviews that have been read: only the values that any of them has. */
export function countsAmong(reviews: readonly IndexedReview[]): FacetCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { language, facts } of reviews) {
    const theme = new Set(facts.themes.flat().flatMap(([, , ...themes]) => themes));
    for (const [facet, values] of Object.entries({ ...facts.names, language: [language], theme })) {
      const own = counts[facet] ?? emptyRecord();
      counts[facet] = own;
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * Counts the reviews with each value among those that match the choices in the other facets.
 * Choices in the same facet are ignored, because choosing another value there only adds reviews.
 *
 * @param ids the reviews that match the query
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
      const counts = emptyRecord<number>();
      for (const [value, reviews] of Object.entries(values)) {
        counts[value] = among.filter((id) => reviews.has(id)).length;
      }
      return [facet, counts];
    }),
  );
}

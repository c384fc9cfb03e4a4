import { loadFacets } from '../answering/load-on-demand.ts';
import type { ReviewLookup } from '../answering/matching-reviews.ts';
import { matchingReviews } from '../answering/matching-reviews.ts';
import { paragraphsOf } from '../answering/rank-reviews.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import type { Term } from '../words/pattern.ts';
import { closestPassages } from './closest-passages.ts';
import type { WiderGroup } from './wider-group.ts';

/** Minimum number of terms of a query whose words should stand together in one paragraph. */
const longQuery = 3;

/** Whether an answer is all that a query asks for, so that nothing comes closer. */
function isComplete({ query, reviews }: Answer): boolean {
  if (reviews.length === 0) return false;
  if (query.terms.length < longQuery) return true;
  return reviews.some(({ indexed }) =>
    paragraphsOf(indexed, query.terms).some(({ matches }) => matches.size === query.terms.length),
  );
}

/** The ids of the reviews that have the chosen facets and match no excluded term. */
async function wantedReviews(
  { chosen }: SearchState,
  excluded: readonly Term[],
  lookup: ReviewLookup,
): Promise<ReadonlySet<string>> {
  const { found } = await matchingReviews({ terms: [], excluded }, lookup);
  const ids = found.map(({ id }) => id);
  if (Object.values(chosen).flat().length === 0) return new Set(ids);
  const facets = await loadFacets();
  return new Set(facets.filterByFacets(ids, chosen, await lookup.facetMembers()));
}

/** Finds the closest passages, if the answer is not complete. */
async function closest(search: Search, state: SearchState, answer: Answer): Promise<WiderGroup[]> {
  const { terms, excluded, absent } = answer.query;
  if (terms.length === 0 || isComplete(answer)) return [];
  const lookup = await search.lookup();
  const wanted = await wantedReviews(state, excluded, lookup);
  const passages = await closestPassages(terms, (id) => wanted.has(id), lookup);
  const shown = new Set(
    answer.reviews.flatMap(({ indexed, paragraphs }) =>
      paragraphs.map(({ number }) => `${indexed.address}#${number}`),
    ),
  );
  const place = (typed: string) => state.query.indexOf(typed);
  const fresh = passages
    .filter(({ review, paragraph }) => !shown.has(`${review.indexed.address}#${paragraph.number}`))
    .map((passage) => ({
      ...passage,
      lacking: [...passage.lacking, ...absent].sort((one, other) => place(one) - place(other)),
    }));
  return fresh.length > 0 ? [{ kind: 'closest', passages: fresh }] : [];
}

/**
 * Finds what lies beyond the exact answer to a query. Nothing that the answer shows is found again.
 *
 * @param answer the exact answer to the query, its first page
 */
export async function widen(
  search: Search,
  state: SearchState,
  answer: Answer,
): Promise<WiderGroup[]> {
  return closest(search, state, answer);
}

import type { Engine, Hit } from '../engine/engine.ts';
import { intersection, union } from '../engine/review-sets.ts';
import { uniqueOrder } from '../engine/unique-order.ts';
import type { FacetMembers } from '../facets/facet-table.ts';
import type { FacetPattern, Term } from '../words/pattern.ts';
import type { ResolvedQuery } from './resolve-query.ts';

/** Where to look up which reviews match. */
export interface ReviewLookup {
  readonly engine: Engine;
  /** Fetches which reviews have which value of each facet. */
  readonly facetMembers: () => Promise<FacetMembers>;
}

/** How much it counts for a review that it is of the film, publication or critic named. */
const namedScore = 100;

/** Returns the reviews that have a value of a facet. */
async function reviewsWithValue(
  { facet, value }: FacetPattern,
  { engine, facetMembers }: ReviewLookup,
): Promise<Hit[]> {
  const [all, members] = await Promise.all([engine.all(uniqueOrder), facetMembers()]);
  const having = members[facet]?.[value];
  return all.flatMap((hit) => (having?.has(hit.id) ? { ...hit, score: namedScore } : []));
}

/** Returns the reviews that match a term. */
export async function reviewsWithTerm({ patterns }: Term, lookup: ReviewLookup): Promise<Hit[]> {
  const found = patterns.map((pattern) =>
    pattern.kind === 'facet' ? reviewsWithValue(pattern, lookup) : lookup.engine.matching(pattern),
  );
  return union(await Promise.all(found));
}

/** Returns the reviews that match all terms: every review if there are none. */
async function reviewsWithTerms(terms: readonly Term[], lookup: ReviewLookup): Promise<Hit[]> {
  if (terms.length === 0) return lookup.engine.all();
  return intersection(await Promise.all(terms.map((term) => reviewsWithTerm(term, lookup))));
}

/** Returns the reviews that match a query, and how many its excluded terms left out. */
export async function matchingReviews(
  { terms, excluded }: Pick<ResolvedQuery, 'terms' | 'excluded'>,
  lookup: ReviewLookup,
): Promise<{ found: Hit[]; leftOut: number }> {
  const [matching, ...unwanted] = await Promise.all([
    reviewsWithTerms(terms, lookup),
    ...excluded.map((term) => reviewsWithTerm(term, lookup)),
  ]);
  const unwantedIds = new Set(unwanted.flat().map(({ id }) => id));
  const found = matching.filter(({ id }) => !unwantedIds.has(id));
  return { found, leftOut: matching.length - found.length };
}

import type { Engine, Hit } from '../engine/engine.ts';
import { intersection, union } from '../engine/review-sets.ts';
import type { FacetMembers } from '../facets/facet-table.ts';
import type { Term } from '../words/pattern.ts';
import type { ResolvedQuery } from './resolve-query.ts';

/** Where to look up which reviews match. */
export interface ReviewLookup {
  readonly engine: Engine;
  /** Fetches which reviews have which value of each facet. */
  readonly facetMembers: () => Promise<FacetMembers>;
}

/** Returns the reviews that match a term. */
export async function reviewsWithTerm(
  { patterns }: Term,
  { engine }: ReviewLookup,
): Promise<Hit[]> {
  return union(await Promise.all(patterns.map((pattern) => engine.matching(pattern))));
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

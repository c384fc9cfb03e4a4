import type { Hit } from '../engine/pagefind-engine.ts';
import type { Pattern, Term } from '../words/pattern.ts';
import { loadPhrases } from './load-on-demand.ts';
import type { ResolvedQuery } from './resolve-query.ts';
import { intersection, union } from './review-sets.ts';
import { type ReviewLookup, reviewsWithForms } from './reviews-with-words.ts';

async function reviewsWithPattern(pattern: Pattern, lookup: ReviewLookup): Promise<Hit[]> {
  const { engine } = lookup;
  switch (pattern.kind) {
    case 'forms':
      return reviewsWithForms(pattern.forms, lookup);
    case 'prefix':
      return (await engine.search(pattern.letters)).results;
    case 'phrase':
      return (await loadPhrases()).reviewsWithPhrase(pattern.words, engine);
  }
}

/**
 * Returns the reviews that match a term.
 *
 * @throws {Error} if it has words that the vocabulary knows, but the engine does not find
 */
export async function reviewsWithTerm(
  { typed, patterns }: Term,
  lookup: ReviewLookup,
): Promise<Hit[]> {
  const reviews = union(
    await Promise.all(patterns.map((pattern) => reviewsWithPattern(pattern, lookup))),
  );
  const hasWord = patterns.some(({ kind }) => kind !== 'phrase');
  if (reviews.length === 0 && hasWord) throw new Error(`The search index lacks “${typed}”.`);
  return reviews;
}

/** Returns the reviews that match all terms: every review if there are none. */
async function reviewsWithTerms(terms: readonly Term[], lookup: ReviewLookup): Promise<Hit[]> {
  if (terms.length === 0) return (await lookup.engine.search(null)).results;
  return intersection(await Promise.all(terms.map((term) => reviewsWithTerm(term, lookup))));
}

/**
 * Returns the reviews that match a query, and how many its excluded terms left out.
 *
 * @throws {Error} if the engine does not find a word of the vocabulary. Then a part of the index
 * could not be fetched, which Pagefind does not report.
 */
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

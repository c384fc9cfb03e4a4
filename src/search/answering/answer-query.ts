import type { Chosen } from '../facets/facet-counts.ts';
import { isAnyChosen } from '../facets/is-any-chosen.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Term } from '../words/pattern.ts';
import { FirstResult } from './first-result.ts';
import { loadFacets } from './load-on-demand.ts';
import { matchingReviews } from './matching-reviews.ts';
import type { OpenIndex } from './open-index.ts';
import { bestFirst, type FoundReview, scoreReviews } from './rank-reviews.ts';
import { type ResolvedQuery, resolveQuery } from './resolve-query.ts';
import type { SearchState } from './search-state.ts';
import { showChosenThemes } from './show-chosen-themes.ts';
import { sortHits } from './sort-hits.ts';
import { verbatim } from './verbatim.ts';
import { withWholeNames } from './whole-names.ts';

// The rest of the search does not wait for this module to arrive, but is loaded together with it.

/** The answer to a query: one page of the reviews found. */
export interface Answer {
  /** The query in the words of the archive. */
  readonly query: ResolvedQuery;
  /** The ids of all reviews that match the query, before the facets narrow them. */
  readonly matching: readonly string[];
  /** How many of them have the chosen facets, and how many pages they fill. */
  readonly total: number;
  readonly pages: number;
  /** This page, from 1, and its reviews. */
  readonly page: number;
  readonly reviews: readonly FoundReview[];
  /** How many reviews the excluded terms left out. */
  readonly leftOut: number;
}

/** The review that the last answer from each index showed first. */
const firstResults = new WeakMap<OpenIndex, FirstResult>();

function firstResultOf(index: OpenIndex): FirstResult {
  const known = firstResults.get(index) ?? new FirstResult();
  firstResults.set(index, known);
  return known;
}

async function filterByFacets(
  ids: readonly string[],
  chosen: Chosen,
  index: OpenIndex,
): Promise<readonly string[]> {
  if (!isAnyChosen(chosen)) return ids;
  const facets = await loadFacets();
  return facets.filterByFacets(ids, chosen, await index.facetMembers());
}

/** The terms to rank by: a name beside others is one of them, but each of its words counts alone. */
function rankedTerms({ terms }: ResolvedQuery): readonly Term[] {
  const whole = withWholeNames(terms, (typed, words) => ({
    typed,
    patterns: words.flatMap(({ patterns }) => patterns),
  }));
  return whole.length > 1 ? whole : terms;
}

/**
 * Answers a query from an index.
 *
 * @param pageLength the maximum number of reviews on a page
 * @throws {Error} if a file that the answer needs cannot be fetched
 */
export async function answerQuery(
  index: OpenIndex,
  state: SearchState,
  pageLength: number,
): Promise<Answer> {
  const parts = parseQuery(state.query);
  // Both take files of their own.
  const [lookup, resolved] = await Promise.all([
    index.lookup(),
    resolveQuery(state.query, index.vocabulary, state.isLiteral, state.language),
  ]);
  const hasOnlyPunctuation = parts.length === 0 && state.query.trim() !== '';
  const mayMatch = resolved.absent.length === 0 && !hasOnlyPunctuation;
  const matched = mayMatch ? await matchingReviews(resolved, lookup) : { found: [], leftOut: 0 };
  const copied = await verbatim(state.query, parts, resolved, matched.found, lookup.engine);
  const query = copied?.query ?? resolved;
  // A question asks for the passages that come closest, not for reviews with all its words.
  const found = query.isQuestion ? [] : (copied ?? matched).found;
  const leftOut = query.isQuestion ? 0 : matched.leftOut;
  const matching = found.map(({ id }) => id);
  const ids = new Set(await filterByFacets(matching, state.chosen, index));
  const order = state.order || (query.terms.length > 0 ? '' : 'title');
  const sorted = await sortHits(
    found.filter(({ id }) => ids.has(id)),
    order,
    lookup.engine,
  );
  const pages = Math.max(1, Math.ceil(sorted.length / pageLength));
  const page = Math.min(state.page, pages);
  const pageOf = <Item>(all: readonly Item[]) =>
    all.slice((page - 1) * pageLength, page * pageLength);
  // With all texts at hand, the best reviews come first on all pages together, not on each.
  const isRankedWhole = lookup.engine.hasTexts && order === '';
  const shown = isRankedWhole ? sorted : pageOf(sorted);
  const texts = await Promise.all(shown.map((hit) => hit.read()));
  const scored = scoreReviews(texts, rankedTerms(query));
  if (order === '') scored.sort(bestFirst);
  const ranked = isRankedWhole ? pageOf(scored) : scored;
  const isBestFirst = order === '' && page === 1;
  const kept = isBestFirst ? firstResultOf(index).keep(ranked, state.query) : ranked;
  const reviews = await showChosenThemes(kept, state.chosen);
  return { query, matching, total: sorted.length, pages, page, reviews, leftOut };
}

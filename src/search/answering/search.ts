import type { Hit } from '../engine/engine.ts';
import type { Chosen, FacetCounts } from '../facets/facet-counts.ts';
import type { FacetMembers } from '../facets/facet-table.ts';
import { cachePromise } from '../vocabulary/cache-promise.ts';
import type { Label } from '../vocabulary/manifest.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { Engines } from './engines.ts';
import { loadFacets } from './load-on-demand.ts';
import { matchingReviews, type ReviewLookup } from './matching-reviews.ts';
import { parseQuery } from './parse-query.ts';
import { bestFirst, type FoundReview, scoreReviews } from './rank-reviews.ts';
import { type ResolvedQuery, resolveQuery } from './resolve-query.ts';
import type { SearchState } from './search-state.ts';

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

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}

/** The search over the whole archive: an engine, with the archive's vocabulary. */
export class Search {
  readonly vocabulary: Vocabulary;
  readonly #engines: Engines;
  readonly #facetMembers: () => Promise<FacetMembers>;

  /** @param folder the address of the search index, with a slash at its end */
  constructor(folder: string) {
    this.vocabulary = new Vocabulary((file) => fetchText(`${folder}vocabulary/${file}`));
    this.#engines = new Engines(folder, this.vocabulary, async (language) => {
      const members = await this.#facetMembers();
      return members['language']?.[language] ?? new Set();
    });
    this.#facetMembers = cachePromise(async () => {
      const facets = await loadFacets();
      return facets.facetMembers(await this.#engines.first(), this.vocabulary);
    });
  }

  /** Returns the labels of the themes. */
  async labels(): Promise<readonly Label[]> {
    return (await this.vocabulary.manifest()).labels;
  }

  /** Fetches in advance what the first query will need. */
  async prefetch(): Promise<void> {
    await Promise.all([this.#engines.first(), this.vocabulary.prefetch()]);
  }

  /** Loads Pagefind, which answers from then on. A larger archive cannot answer without it. */
  loadPagefind(): Promise<void> {
    return this.#engines.loadPagefind();
  }

  /** Returns where to look words up, once the engine is ready. */
  async lookup(): Promise<ReviewLookup> {
    return {
      engine: await this.#engines.first(),
      facetMembers: this.#facetMembers,
    };
  }

  /** Sorts reviews in an order of the index, or by score if none is given. */
  async #sorted(found: readonly Hit[], order: string): Promise<Hit[]> {
    if (order === '') return found.toSorted(bestFirst);
    const ids = new Set(found.map(({ id }) => id));
    const engine = await this.#engines.first();
    return (await engine.all(order)).filter(({ id }) => ids.has(id));
  }

  /**
   * Answers a query.
   *
   * @param pageLength the maximum number of reviews on a page
   */
  async answer(state: SearchState, pageLength: number): Promise<Answer> {
    const parts = parseQuery(state.query);
    const query = await resolveQuery(parts, this.vocabulary, state.isLiteral);
    const hasOnlyPunctuation = parts.length === 0 && state.query.trim() !== '';
    const lookup = await this.lookup();
    const { found, leftOut } =
      query.absent.length > 0 || hasOnlyPunctuation
        ? { found: [], leftOut: 0 }
        : await matchingReviews(query, lookup);
    const matching = found.map(({ id }) => id);
    const ids = new Set(await this.#filterByFacets(matching, state.chosen));
    const order = state.order || (query.terms.length > 0 ? '' : 'title');
    const sorted = await this.#sorted(
      found.filter(({ id }) => ids.has(id)),
      order,
    );
    const pages = Math.max(1, Math.ceil(sorted.length / pageLength));
    const page = Math.min(state.page, pages);
    const pageOf = <Item>(all: readonly Item[]) =>
      all.slice((page - 1) * pageLength, page * pageLength);
    // With all texts at hand, the best reviews come first on all pages together, not on each.
    const isRankedWhole = lookup.engine.hasTexts && order === '';
    const shown = isRankedWhole ? sorted : pageOf(sorted);
    const texts = await Promise.all(shown.map((hit) => hit.read()));
    const scored = scoreReviews(texts, query.terms);
    if (order === '') scored.sort(bestFirst);
    const reviews = isRankedWhole ? pageOf(scored) : scored;
    return { query, matching, total: sorted.length, pages, page, reviews, leftOut };
  }

  async #filterByFacets(ids: readonly string[], chosen: Chosen): Promise<readonly string[]> {
    if (Object.values(chosen).every((values) => values.length === 0)) return ids;
    const facets = await loadFacets();
    return facets.filterByFacets(ids, chosen, await this.#facetMembers());
  }

  /**
   * Counts how many reviews there would be with each value of each facet.
   *
   * @param matching the ids of the reviews that match the query, whatever facets are chosen
   */
  async counts(matching: readonly string[], chosen: Chosen): Promise<FacetCounts> {
    const facets = await loadFacets();
    return facets.facetCounts(matching, chosen, await this.#facetMembers());
  }
}

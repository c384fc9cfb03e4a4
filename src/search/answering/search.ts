import type { IndexedReview } from '../engine/indexed-review.ts';
import type { Chosen, FacetCounts } from '../facets/facet-counts.ts';
import type { SentRequests } from '../loading/fetch-file.ts';
import { loadCorrections } from '../unknown-words/load-corrections.ts';
import type { Label } from '../vocabulary/manifest.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Answer } from './answer-query.ts';
import { loadAnswering } from './load-answering.ts';
import { loadChosenThemes, loadFacets } from './load-on-demand.ts';
import type { ReviewLookup } from './matching-reviews.ts';
import { OpenIndex } from './open-index.ts';
import type { SearchState } from './search-state.ts';

export type { Answer } from './answer-query.ts';

/** The search over the whole archive: an engine, with the archive's vocabulary. */
export class Search {
  readonly #open: (sent: SentRequests) => OpenIndex;
  #index: OpenIndex;

  /**
   * @param folder the address of the search index, with a slash at its end
   * @param sent requests for files of the index that were sent earlier
   */
  constructor(folder: string, sent: SentRequests = new Map()) {
    this.#open = (requests) => new OpenIndex(folder, requests);
    this.#index = this.#open(sent);
  }

  /** The words of the archive. */
  get vocabulary(): Vocabulary {
    return this.#index.vocabulary;
  }

  /** Returns the labels of the themes. */
  async labels(): Promise<readonly Label[]> {
    return (await this.vocabulary.manifest()).labels;
  }

  /** Fetches in advance what the first query will need. */
  async prefetch(): Promise<void> {
    await Promise.all([this.#index.engine(), this.vocabulary.prefetch()]);
  }

  /** Loads what later queries may need, so that they need not wait, and get answers offline, too. */
  async loadRest(): Promise<void> {
    await Promise.all([loadFacets(), loadChosenThemes(), loadCorrections()]);
  }

  /** Returns where to look words up, once the engine is ready. */
  lookup(): Promise<ReviewLookup> {
    return this.#index.lookup();
  }

  /**
   * Answers a query. If that fails, it opens the index once more, since the site may have changed
   * meanwhile, and asks again. If that fails too, what was loaded stays.
   *
   * @param pageLength the maximum number of reviews on a page
   * @throws {Error} if a file that the answer needs cannot be fetched
   */
  async answer(state: SearchState, pageLength: number): Promise<Answer> {
    try {
      const { answerQuery } = await loadAnswering();
      return await answerQuery(this.#index, state, pageLength);
    } catch (error) {
      console.warn(error);
      const index = this.#open(new Map());
      const { answerQuery } = await loadAnswering();
      const answer = await answerQuery(index, state, pageLength);
      this.#index = index;
      return answer;
    }
  }

  /**
   * Counts how many reviews there would be with each value of each facet.
   *
   * @param matching the ids of the reviews that match the query, whatever facets are chosen
   * @param read these reviews, if all have been read and no facets are chosen
   */
  async counts(
    matching: readonly string[],
    chosen: Chosen,
    read?: readonly IndexedReview[],
  ): Promise<FacetCounts> {
    const facets = await loadFacets();
    if (read) return facets.countsAmong(read);
    return facets.facetCounts(matching, chosen, await this.#index.facetMembers());
  }
}

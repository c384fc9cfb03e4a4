import { type Found, loadEngine } from '../engine/pagefind-engine.ts';
import type { Chosen, FacetCounts } from '../facets/facet-counts.ts';
import type { FacetMembers } from '../facets/facet-table.ts';
import { cached } from '../vocabulary/cached.ts';
import type { Label } from '../vocabulary/manifest.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { matchingReviews } from './matching-reviews.ts';
import { parseQuery } from './parse-query.ts';
import { type AnsweredReview, rankPassages } from './rank-paragraphs.ts';
import { type ResolvedQuery, resolveQuery } from './resolve-query.ts';
import type { SearchState } from './search-state.ts';

/** What a search found. */
export interface Answer {
  /** The query in the archive's words. */
  readonly query: ResolvedQuery;
  /** All reviews that answer the query, whatever facets are chosen, by id. */
  readonly matching: readonly string[];
  /** How many of them have what is chosen, and on how many pages they are. */
  readonly total: number;
  readonly pages: number;
  /** The page that is shown, from 1, and its reviews. */
  readonly page: number;
  readonly reviews: readonly AnsweredReview[];
  /** How many reviews were left out for what the query excludes. */
  readonly leftOut: number;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}

/** The search over the whole archive: Pagefind, and what the archive's vocabulary adds to it. */
export class Search {
  readonly #vocabulary: Vocabulary;
  readonly #engine: () => ReturnType<typeof loadEngine>;
  readonly #facetMembers: () => Promise<FacetMembers>;

  /** @param folder the address of the search index, with a slash at its end */
  constructor(folder: string) {
    this.#vocabulary = new Vocabulary((file) => fetchText(`${folder}vocabulary/${file}`));
    this.#engine = cached(() => loadEngine(folder));
    this.#facetMembers = cached(async () => {
      const { facetMembers } = await import('../facets/facet-counts.ts');
      return facetMembers(await this.#engine(), this.#vocabulary);
    });
  }

  /** The labels of the themes. */
  async labels(): Promise<readonly Label[]> {
    return (await this.#vocabulary.manifest()).labels;
  }

  /** Fetches what a first query will need, before there is one. */
  async warm(): Promise<void> {
    await Promise.all([this.#engine(), this.#vocabulary.warm()]);
  }

  /** Puts reviews in order: as another order of the index has them, or by their scores. */
  async #ordered(found: readonly Found[], order: string): Promise<Found[]> {
    if (order === '') return found.toSorted((one, other) => other.score - one.score);
    const engine = await this.#engine();
    const { results } = await engine.search(null, { sort: { [order]: 'asc' } });
    const places = new Map(results.map(({ id }, place) => [id, place]));
    return found.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  }

  /**
   * Answers what a page asks for.
   *
   * @param length how many reviews a page has at most
   */
  async answer(state: SearchState, length: number): Promise<Answer> {
    const parts = parseQuery(state.query);
    const query = await resolveQuery(parts, this.#vocabulary, state.isLiteral);
    const isVain = query.absent.length > 0 || (parts.length === 0 && state.query.trim() !== '');
    const sources = {
      engine: await this.#engine(),
      vocabulary: this.#vocabulary,
      members: this.#facetMembers,
    };
    const { found, leftOut } = isVain
      ? { found: new Map<string, Found>(), leftOut: 0 }
      : await matchingReviews(query, sources);
    const matching = [...found.keys()];
    const ids = await this.#narrowed(matching, state.chosen);
    const own = ids.flatMap((id) => found.get(id) ?? []);
    const order = state.order || (query.terms.length > 0 ? '' : 'title');
    const ordered = await this.#ordered(own, order);
    const pages = Math.max(1, Math.ceil(ordered.length / length));
    const page = Math.min(state.page, pages);
    const shown = ordered.slice((page - 1) * length, page * length);
    const fragments = await Promise.all(shown.map(({ data }) => data()));
    const ranked = rankPassages(fragments, query.terms);
    const reviews =
      order === ''
        ? ranked
        : fragments.flatMap((each) => ranked.find(({ fragment }) => fragment === each) ?? []);
    return { query, matching, total: ordered.length, pages, page, reviews, leftOut };
  }

  async #narrowed(ids: readonly string[], chosen: Chosen): Promise<readonly string[]> {
    if (Object.values(chosen).every((values) => values.length === 0)) return ids;
    const { narrowed } = await import('../facets/facet-counts.ts');
    return narrowed(ids, chosen, await this.#facetMembers());
  }

  /**
   * How many reviews there would be with each value of each facet.
   *
   * @param matching the reviews that answer the query, whatever is chosen
   */
  async counts(matching: readonly string[], chosen: Chosen): Promise<FacetCounts> {
    const { facetCounts } = await import('../facets/facet-counts.ts');
    return facetCounts(matching, chosen, await this.#facetMembers());
  }
}

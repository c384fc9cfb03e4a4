import type { Engine } from '../engine/engine.ts';
import type { FacetMembers } from '../facets/facet-table.ts';
import { cachePromise } from '../vocabulary/cache-promise.ts';
import { fetchFile, type SentRequests } from '../vocabulary/fetch-file.ts';
import { manifestFile, textsFile } from '../vocabulary/manifest.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { loadFacets, loadPagefindEngine, loadTextEngine } from './load-on-demand.ts';
import type { ReviewLookup } from './matching-reviews.ts';

/**
 * The search index of one version of the site, in the browser. In a small archive, the texts answer
 * until Pagefind is ready; in a larger one, every answer waits for Pagefind.
 */
export class OpenIndex {
  readonly vocabulary: Vocabulary;
  /** Fetches which reviews have which value of each facet. */
  readonly facetMembers: () => Promise<FacetMembers>;
  #ready: Engine | undefined;
  readonly #texts: () => Promise<Engine | undefined>;
  readonly #pagefind: () => Promise<Engine>;

  /** @param folder the address of the index, with a slash at its end */
  constructor(folder: string, sent: SentRequests) {
    const vocabulary = new Vocabulary((file) => {
      const cache = file === manifestFile ? 'no-cache' : 'default';
      const text = (response: Response) => response.text();
      return fetchFile(`${folder}vocabulary/${file}`, sent, text, cache);
    });
    this.vocabulary = vocabulary;
    this.facetMembers = cachePromise(async () => {
      const facets = await loadFacets();
      return facets.facetMembers(await this.engine(), vocabulary);
    });
    const reviewsIn = async (language: string) => {
      const members = await this.facetMembers();
      return members['language']?.[language] ?? new Set<string>();
    };
    this.#texts = cachePromise(async () => {
      const texts = (await vocabulary.manifest()).contents.get(textsFile);
      return texts === undefined ? undefined : (await loadTextEngine()).textEngine(texts);
    });
    this.#pagefind = cachePromise(async () => {
      const { loadPagefind, pagefindEngine } = await loadPagefindEngine();
      const [pagefind, texts] = await Promise.all([loadPagefind(folder, sent), this.#texts()]);
      return pagefindEngine(pagefind, { vocabulary, reviewsIn, texts });
    });
  }

  /** The engine that can answer first. */
  async engine(): Promise<Engine> {
    return this.#ready ?? (await this.#texts()) ?? this.#pagefind();
  }

  /** Where to look words up, once an engine is ready. */
  async lookup(): Promise<ReviewLookup> {
    return { engine: await this.engine(), facetMembers: this.facetMembers };
  }

  /** Loads Pagefind with its index of words, as far as that is one file. It answers from then on. */
  async usePagefind(): Promise<void> {
    const engine = await this.#pagefind();
    await engine.matching({ kind: 'prefix', letters: 'a' });
    this.#ready = engine;
  }
}

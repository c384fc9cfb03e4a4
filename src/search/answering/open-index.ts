import { vocabularyFolder } from '../../site/copied-modules/search-manifest.ts';
import type { Engine } from '../engine/engine.ts';
import type { FacetMembers } from '../facets/facet-table.ts';
import { cachePromise } from '../loading/cache-promise.ts';
import { fetchFile, type SentRequests } from '../loading/fetch-file.ts';
import { manifestFile, textsFile } from '../vocabulary/manifest.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { loadFacets, loadPagefindEngine, loadTextEngine } from './load-on-demand.ts';
import type { ReviewLookup } from './matching-reviews.ts';

/**
 * The search index of one version of the site, in the browser. In a small archive, the texts answer,
 * and Pagefind is not loaded; in a larger one, Pagefind answers.
 */
export class OpenIndex {
  readonly vocabulary: Vocabulary;
  /** Fetches which reviews have which value of each facet. */
  readonly facetMembers: () => Promise<FacetMembers>;
  /** Loads what finds the reviews. */
  readonly engine: () => Promise<Engine>;

  /** @param folder the address of the index, with a slash at its end */
  constructor(folder: string, sent: SentRequests) {
    const vocabulary = new Vocabulary((file) => {
      const cache = file === manifestFile ? 'no-cache' : 'default';
      const text = (response: Response) => response.text();
      return fetchFile(folder + vocabularyFolder + file, sent, text, cache);
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
    this.engine = cachePromise(async () => {
      const texts = (await vocabulary.manifest()).contents.get(textsFile);
      if (texts !== undefined) return (await loadTextEngine()).textEngine(texts);
      const { loadPagefind, pagefindEngine } = await loadPagefindEngine();
      return pagefindEngine(await loadPagefind(folder, sent), reviewsIn, vocabulary);
    });
  }

  /** Where to look words up, once an engine is ready. */
  async lookup(): Promise<ReviewLookup> {
    return { engine: await this.engine(), facetMembers: this.facetMembers };
  }
}

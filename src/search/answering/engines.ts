import type { Engine } from '../engine/engine.ts';
import { textEngine } from '../engine/text-engine.ts';
import { cachePromise } from '../vocabulary/cache-promise.ts';
import { textsFile } from '../vocabulary/manifest.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { loadPagefindEngine } from './load-on-demand.ts';

/**
 * The engines of an index. In a small archive, the texts answer until Pagefind is ready; in a larger
 * one, every answer waits for Pagefind.
 */
export class Engines {
  #ready: Engine | undefined;
  readonly #texts: () => Promise<Engine | undefined>;
  readonly #pagefind: () => Promise<Engine>;

  /**
   * @param folder the address of the search index, with a slash at its end
   * @param reviewsIn finds the ids of the reviews in a language
   */
  constructor(
    folder: string,
    vocabulary: Vocabulary,
    reviewsIn: (language: string) => Promise<ReadonlySet<string>>,
  ) {
    this.#texts = cachePromise(async () => {
      const texts = (await vocabulary.manifest()).contents.get(textsFile);
      return texts === undefined ? undefined : textEngine(texts);
    });
    this.#pagefind = cachePromise(async () => {
      const { loadPagefind, pagefindEngine } = await loadPagefindEngine();
      const [pagefind, texts] = await Promise.all([loadPagefind(folder), this.#texts()]);
      this.#ready = await pagefindEngine(pagefind, { vocabulary, reviewsIn, texts });
      return this.#ready;
    });
  }

  /** The engine that can answer first. */
  async first(): Promise<Engine> {
    return this.#ready ?? (await this.#texts()) ?? this.#pagefind();
  }

  /** Loads Pagefind, which answers from then on. */
  async loadPagefind(): Promise<void> {
    await this.#pagefind();
  }
}

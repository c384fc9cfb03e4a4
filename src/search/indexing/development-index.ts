import { readdir } from 'node:fs/promises';
import { address, paths } from '../../site/addresses.ts';
import { directoryFile } from '../vocabulary/manifest.ts';
import { type Knowledge, knowledgeSchema } from './knowledge.ts';
import { buildSearchIndex, type IndexFile, type SearchedPage } from './pagefind-index.ts';

/** The files that a search asks for first, at once. */
const entries = ['pagefind-entry.json', `vocabulary/${directoryFile}`];

/** The search index of a development server: built from its pages, and anew once they have changed. */
export class DevelopmentIndex {
  readonly #content: URL;
  #pages = '';
  #files: readonly IndexFile[] = [];
  #building: Promise<void> = Promise.resolve();

  /** @param content the folder `content` */
  constructor(content: URL) {
    this.#content = content;
  }

  /**
   * A file of the index, or undefined where it has no such file.
   *
   * @param origin where the server is, as `http://localhost:4321`
   */
  async file(path: string, origin: string): Promise<IndexFile | undefined> {
    if (entries.includes(path) || this.#files.length === 0) {
      // One after the other, and each after a failure of the one before it.
      this.#building = this.#building.catch(() => undefined).then(() => this.#renew(origin));
      await this.#building;
    }
    return this.#files.find((file) => file.path === path);
  }

  async #renew(origin: string): Promise<void> {
    const pages = await this.#served(origin);
    const knowledge = await this.#knowledge(origin);
    const digest = JSON.stringify([pages, knowledge]);
    if (digest === this.#pages) return;
    this.#files = await buildSearchIndex(pages, knowledge);
    this.#pages = digest;
  }

  async #knowledge(origin: string): Promise<Knowledge> {
    const response = await fetch(`${origin}${address(paths.knowledge())}`);
    return knowledgeSchema.parse(await response.json());
  }

  /** The reviews as the server draws them now. One that it does not take, it has complained of. */
  async #served(origin: string): Promise<SearchedPage[]> {
    const names = await readdir(new URL('reviews/', this.#content));
    const pages: SearchedPage[] = [];
    for (const name of names.filter((each) => each.endsWith('.md')).sort()) {
      const path = paths.review(name.slice(0, -'.md'.length));
      const response = await fetch(`${origin}${address(path)}`);
      const html = await response.text();
      if (response.ok) pages.push({ address: `/${path}/`, html });
    }
    return pages;
  }
}

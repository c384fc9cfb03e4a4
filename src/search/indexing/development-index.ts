import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { address, paths } from '../../site/addresses.ts';
import type { IndexFile } from './index-file.ts';
import { buildSearchIndex, type SearchedPage } from './pagefind-index.ts';

/** The file that Pagefind fetches first, which names all the others. */
const entryFile = 'pagefind-entry.json';

/** Pagefind's index of a development server: built from its pages, and rebuilt when they change. */
export class DevelopmentIndex {
  readonly #content: URL;
  #indexed = '';
  #files: readonly IndexFile[] = [];
  #building: Promise<void> = Promise.resolve();

  /** @param content the folder `content` */
  constructor(content: URL) {
    this.#content = content;
  }

  /**
   * A file of the index, or undefined if the index has no such file.
   *
   * @param origin the server's origin, such as `http://localhost:4321`
   */
  async file(path: string, origin: string): Promise<IndexFile | undefined> {
    if (path === entryFile || this.#files.length === 0) {
      // Pagefind builds one index at a time. A build that failed must not fail the next one too.
      this.#building = this.#building.catch(() => undefined).then(() => this.#update(origin));
      await this.#building;
    }
    return this.#files.find((file) => file.path === path);
  }

  async #update(origin: string): Promise<void> {
    const pages = await this.#fetchPages(origin);
    const fetched = JSON.stringify(pages);
    if (fetched === this.#indexed) return;
    this.#files = await buildSearchIndex(pages);
    this.#indexed = fetched;
  }

  /** The pages of the reviews, except those for which the server reports an error itself. */
  async #fetchPages(origin: string): Promise<SearchedPage[]> {
    const names = await readdir(new URL('reviews/', this.#content));
    const pages: SearchedPage[] = [];
    const slugs = names.flatMap((name) => (name.endsWith('.md') ? [basename(name, '.md')] : []));
    for (const slug of slugs.sort()) {
      const path = paths.review(slug);
      const response = await fetch(`${origin}${address(path)}`);
      const html = await response.text();
      if (response.ok) pages.push({ address: `/${path}/`, html });
    }
    return pages;
  }
}

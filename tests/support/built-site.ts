import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** The parsed pages of every site by folder: test files that run in one process share them. */
const parsedPages = new Map<string, Map<string, Document>>();

/** A copy of a file that the build has compressed, for servers that send it instead. */
const compressedCopy = /\.(?:br|gz)$/;

/** A page that only redirects, and where it leads. */
const refresh = /<meta http-equiv="refresh" content="0; url=([^"]*)">/;

/** Reads a built site from its folder. */
export class BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly #files: ReadonlySet<string>;
  readonly #compressed: readonly string[];
  readonly #documents: Map<string, Document>;
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #redirects = new Map<string, string>();
  readonly #pages: string[] = [];

  /** @param base the path below which the site lies, with a slash at both ends */
  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.base = base;
    this.#documents = parsedPages.get(folder) ?? new Map();
    parsedPages.set(folder, this.#documents);
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    this.#files = new Set(paths.filter((path) => !compressedCopy.test(path)).sort());
    this.#compressed = paths.filter((path) => compressedCopy.test(path)).sort();
    for (const file of paths.filter((each) => each.endsWith('.html'))) {
      const address = base + file.replace(/(^|\/)index\.html$/, '$1');
      const [, target] = refresh.exec(this.read(file)) ?? [];
      if (target === undefined) this.#pages.push(address);
      else this.#redirects.set(address, target);
    }
  }

  /** The paths of all files but compressed copies, with slashes: `reviews/x/index.html`. */
  files(): readonly string[] {
    return [...this.#files];
  }

  /** The paths of the compressed copies of files. */
  compressedFiles(): readonly string[] {
    return this.#compressed;
  }

  /** The addresses of all pages, from the host's root, except those that only redirect. */
  pages(): readonly string[] {
    return this.#pages;
  }

  /** Where each address that only redirects leads to, both from the host's root. */
  redirects(): ReadonlyMap<string, string> {
    return this.#redirects;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** The file of an address from the host's root, or undefined if there is none. */
  fileOf(address: string): string | undefined {
    if (!address.startsWith(this.base)) return undefined;
    const path = decodeURI(address.slice(this.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return this.#files.has(file) ? file : undefined;
  }

  /** The addresses of the reviews on a page of a list, in order. */
  entriesOn(address: string): string[] {
    const links = [...this.page(address).querySelectorAll('.entry h2 a')];
    // The interface language of the link does not matter here.
    return links.map((link) => (link.getAttribute('href') ?? '').replace(/\?.*/, ''));
  }

  /** The addresses of the reviews whose critics a page of a theme quotes, each once. */
  reviewsQuotedOn(address: string): string[] {
    const named = hrefs(this.page(address), '.lead figcaption a[hreflang]');
    return [...new Set(named.map((link) => link.replace(/\?.*/, '')))];
  }

  /** The addresses of a list's pages, from the first one on. */
  pagesFrom(first: string): string[] {
    const next = this.page(first).querySelector('a[rel="next"]')?.getAttribute('href');
    return next ? [first, ...this.pagesFrom(next)] : [first];
  }

  /** Whether the page at an address from the host's root has an element with an id. */
  hasId(address: string, id: string): boolean {
    const known = this.#ids.get(address);
    if (known) return known.has(id);
    const elements = this.page(address).querySelectorAll('[id]');
    const ids = new Set(Array.from(elements, (element) => element.id));
    this.#ids.set(address, ids);
    return ids.has(id);
  }

  /** The page at an address from the host's root. Throws if there is none. */
  page(address: string): Document {
    const known = this.#documents.get(address);
    if (known) return known;
    const file = this.fileOf(address);
    if (file === undefined) throw new Error(`There is no page at ${address}.`);
    const { document } = parseHTML(this.read(file));
    this.#documents.set(address, document);
    return document;
  }
}

/** The text of an element, with white space collapsed as in a browser. */
export function textOf(element: Element | null): string {
  if (!element) throw new Error('The element is missing.');
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The addresses of links in an element, as they are written. */
export function hrefs(from: Element | Document | null, selector: string): string[] {
  const links = [...(from?.querySelectorAll(selector) ?? [])];
  return links.map((link) => link.getAttribute('href') ?? '');
}

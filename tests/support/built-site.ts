import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** A built site, read from its folder. */
export class BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly #files: ReadonlySet<string>;
  readonly #documents = new Map<string, Document>();

  /** @param base the path under which the site lies, with a slash at both ends */
  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.base = base;
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    this.#files = new Set(paths.sort());
  }

  /** The paths of all files, with slashes: `reviews/x/index.html`. */
  files(): readonly string[] {
    return [...this.#files];
  }

  /** The addresses of all pages, from the host's root. */
  pages(): string[] {
    return this.files()
      .filter((file) => file.endsWith('.html'))
      .map((file) => this.base + file.replace(/(^|\/)index\.html$/, '$1'));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** The file of an address from the host's root, or undefined where there is none. */
  fileOf(address: string): string | undefined {
    if (!address.startsWith(this.base)) return undefined;
    const path = decodeURI(address.slice(this.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return this.#files.has(file) ? file : undefined;
  }

  /** The addresses of the reviews that a page of a list shows, in its order. */
  entriesOn(address: string): string[] {
    const links = [...this.page(address).querySelectorAll('.entry h2 a')];
    return links.map((link) => link.getAttribute('href') ?? '');
  }

  /** The addresses of a list's pages, from its first on. */
  pagesFrom(first: string): string[] {
    const next = this.page(first).querySelector('a[rel="next"]')?.getAttribute('href');
    return next ? [first, ...this.pagesFrom(next)] : [first];
  }

  /** The page at an address from the host's root. Throws where there is none. */
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

/** The text of an element, with its white space as a reader sees it. */
export function textOf(element: Element | null): string {
  if (!element) throw new Error('There is no such element.');
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

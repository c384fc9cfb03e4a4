/** A review that a query found, as Pagefind gives it. */
export interface FoundReview {
  /** Its address, the site's base included. */
  readonly url: string;
  /** The text around the words found: HTML, in which `mark` is the only element. */
  readonly excerpt: string;
  /** Its whole text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What Pagefind answers to a query: handles, each of which fetches its review. */
export interface Answer {
  readonly results: readonly { readonly data: () => Promise<FoundReview> }[];
}

/** The part of Pagefind's engine that the search uses. */
export interface Engine {
  readonly search: (query: string) => Promise<Answer>;
}

function isEngine(module: unknown): module is Engine {
  return typeof module === 'object' && module !== null && 'search' in module;
}

/**
 * Loads Pagefind's engine from the site, once it is needed.
 *
 * @param address the address of pagefind.js
 * @throws where it cannot be fetched, or is something else
 */
export async function loadEngine(address: string): Promise<Engine> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isEngine(module)) throw new Error(`There is no search engine at ${address}.`);
  return module;
}

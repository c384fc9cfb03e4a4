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

/**
 * Loads Pagefind's engine from the site, once it is needed.
 *
 * @param address the address of pagefind.js
 * @throws where it cannot be fetched; the next call tries again
 */
export async function loadEngine(address: string): Promise<Engine> {
  return import(/* @vite-ignore */ address);
}

/** What Pagefind keeps of a review. */
export interface Fragment {
  /** The review's address, the site's base included. */
  readonly url: string;
  /** Its whole text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The elements of its text that have an id, with their texts. */
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

/** The language of a review, without its region. */
export function languageOf({ filters }: Fragment): string {
  return filters['language']?.[0] ?? '';
}

/** A review that was found. */
export interface Found {
  readonly id: string;
  readonly score: number;
  /** Fetches what is kept of the review. */
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind's engine that the search uses. */
export interface Engine {
  /** The reviews that have words, or all of them where there are none, in an order of the index. */
  readonly search: (
    words: string | null,
    options?: { readonly sort: Readonly<Record<string, 'asc'>> },
  ) => Promise<{ results: Found[] }>;
}

interface Pagefind {
  readonly createInstance: (options: { noWorker: boolean }) => Engine;
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/** How often an engine was loaded, or tried to be: a failed import is not tried again at its address. */
let attempts = 0;

/**
 * Loads Pagefind from the site and waits until it is ready. It runs without its worker, which would
 * have to be fetched too, and without its filters, which it would count at every search.
 *
 * @param folder the address of the search index, with a slash at its end
 * @throws where it cannot be fetched, or is something else
 */
export async function loadEngine(folder: string): Promise<Engine> {
  attempts += 1;
  const again = attempts === 1 ? '' : `?${attempts}`;
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
  if (!isPagefind(module)) throw new Error(`No search engine in ${folder}`);
  const engine = module.createInstance({ noWorker: true });
  // It takes a search for nothing to know that it is ready, or that it never will be.
  await engine.search('');
  return engine;
}

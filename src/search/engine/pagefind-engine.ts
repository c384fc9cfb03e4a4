/** What Pagefind's index stores of a review. */
export interface Fragment {
  /** The review's address, including the site's base. */
  readonly url: string;
  /** The whole text. */
  readonly content: string;
  /** What the page marks with `data-pagefind-meta`. */
  readonly meta: Readonly<Record<string, string>>;
  /** What the index knows of the review without finding it by these words. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The elements of the text that have an id. */
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

function metaOf({ url, meta }: Fragment, name: string): string {
  const value = meta[name];
  if (value === undefined) throw new Error(`The index has no ${name} for ${url}.`);
  return value;
}

/**
 * The language of a review, without its region.
 *
 * @throws {Error} if its page does not state one
 */
export function languageOf(fragment: Fragment): string {
  return metaOf(fragment, 'language');
}

/**
 * The title of a review.
 *
 * @throws {Error} if its page does not state one
 */
export function titleOf(fragment: Fragment): string {
  return metaOf(fragment, 'title');
}

/** A review that Pagefind found. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Fetches what the index stores of the review. */
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind's API that the search uses. */
export interface Engine {
  /** Finds the reviews that contain all the words, or all reviews if the words are null. */
  readonly search: (
    words: string | null,
    options?: { readonly sort: Readonly<Record<string, 'asc'>> },
  ) => Promise<{ results: Hit[] }>;
}

interface EngineModule {
  readonly createInstance: (options: { noWorker: boolean }) => unknown;
}

function hasMethod(value: unknown, name: string): boolean {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function'
  );
}

const isEngineModule = (value: unknown): value is EngineModule =>
  hasMethod(value, 'createInstance');

const isEngine = (value: unknown): value is Engine => hasMethod(value, 'search');

/** Attempts so far to load Pagefind. Not every browser retries a failed import of an address. */
let attempts = 0;

/**
 * Loads Pagefind from the site and waits until it is ready. It runs without its worker, which is
 * one more file to fetch.
 *
 * @param folder the address of the search index, with a final slash
 * @throws {Error} if Pagefind cannot be fetched, or the file is something else
 */
export async function loadEngine(folder: string): Promise<Engine> {
  attempts += 1;
  const again = attempts === 1 ? '' : `?${attempts}`;
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
  const engine = isEngineModule(module) ? module.createInstance({ noWorker: true }) : undefined;
  if (!isEngine(engine)) throw new Error(`There is no search engine in ${folder}.`);
  // Pagefind reports only to a search whether it is ready or failed to load.
  await engine.search('');
  return engine;
}

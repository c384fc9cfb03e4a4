import { paragraphOfId } from '../../../archive/text/paragraphs.ts';
import { inTime, type SentRequests } from '../../loading/fetch-file.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { withoutSeparators } from '../../words/folded-tokens.ts';
import type { Engine, Hit } from '../engine.ts';
import { type IndexedReview, readFacts } from '../indexed-review.ts';
import { PagefindFetch } from './pagefind-fetch.ts';
import { reviewsWithPhrase } from './pagefind-phrases.ts';
import { reviewsWithForms, type WordLookup } from './pagefind-words.ts';

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

/** The part of Pagefind's API that the search uses. */
export interface Pagefind {
  /** Finds the reviews that contain all the words, or all reviews if the words are null. */
  readonly search: (words: string | null) => Promise<{
    results: readonly {
      readonly id: string;
      readonly score: number;
      readonly data: () => Promise<Fragment>;
    }[];
  }>;
}

interface PagefindModule {
  /** Added when the index is built: replaces the function that fetches files. */
  readonly useFetch: (fetch: (address: string) => Promise<Response>) => void;
  readonly createInstance: (options: { noWorker: boolean }) => unknown;
}

function hasMethod(value: unknown, name: string): boolean {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function'
  );
}

const isPagefindModule = (value: unknown): value is PagefindModule =>
  hasMethod(value, 'createInstance') && hasMethod(value, 'useFetch');

const isPagefind = (value: unknown): value is Pagefind => hasMethod(value, 'search');

/** Attempts so far to load Pagefind. Not every browser retries a failed import of an address. */
let attempts = 0;

/**
 * Loads Pagefind from the site and waits until it is ready. It runs without its worker, which is
 * one more file to fetch.
 *
 * @param folder the address of the search index, with a final slash
 * @param sent requests for its files that were sent earlier
 * @throws {Error} if Pagefind cannot be fetched, or the file is something else
 */
export async function loadPagefind(
  folder: string,
  sent: SentRequests = new Map(),
): Promise<Pagefind> {
  attempts += 1;
  const again = attempts === 1 ? '' : `?${attempts}`;
  const module: unknown = await inTime(import(/* @vite-ignore */ `${folder}pagefind.js${again}`));
  if (!isPagefindModule(module)) throw new Error(`There is no search engine in ${folder}.`);
  const files = new PagefindFetch(sent);
  module.useFetch(files.fetch);
  const pagefind = module.createInstance({ noWorker: true });
  if (!isPagefind(pagefind)) throw new Error(`The search engine in ${folder} cannot search.`);
  // Pagefind reports only to a search whether it is ready or failed to load.
  await pagefind.search('');
  return { search: (words) => files.check(() => pagefind.search(words)) };
}

function stated<Value>(value: Value | undefined, name: string, { url }: Fragment): Value {
  if (value === undefined) throw new Error(`The index has no ${name} for ${url}.`);
  return value;
}

/** The review in a fragment of the index, which has another id there than its address. */
function reviewOf(id: string, fragment: Fragment): IndexedReview {
  const { url, meta, filters, anchors } = fragment;
  return {
    id,
    address: url,
    title: withoutSeparators(stated(meta['title'], 'title', fragment)),
    language: stated(meta['language'], 'language', fragment),
    facts: readFacts(stated(filters['facts']?.[0], 'facts', fragment)),
    paragraphs: anchors.flatMap(({ id, text }) =>
      paragraphOfId(id) === undefined ? [] : [withoutSeparators(text)],
    ),
  };
}

/**
 * An engine that asks Pagefind.
 *
 * @param reviewsIn the ids of the reviews in a language
 * @param vocabulary of the same site: has the orders
 */
export function pagefindEngine(
  pagefind: Pagefind,
  reviewsIn: WordLookup['reviewsIn'],
  vocabulary: Vocabulary,
): Engine {
  const search = async (words: string | null): Promise<Hit[]> => {
    const { results } = await pagefind.search(words);
    return results.map(({ id, score, data }) => ({
      id,
      score,
      read: async () => reviewOf(id, await data()),
    }));
  };
  return {
    hasTexts: false,
    matching: (pattern) => {
      switch (pattern.kind) {
        case 'forms':
          return reviewsWithForms(pattern.forms, { search, reviewsIn });
        case 'prefix':
          return search(pattern.letters);
        case 'phrase':
          return reviewsWithPhrase(pattern.words, search);
      }
    },
    all: async (order) => {
      // The ids end in numbers of the same length.
      const numbered = (await search(null)).sort((one, other) => (one.id < other.id ? -1 : 1));
      if (order === undefined) return numbered;
      const { sortReviews } = await inTime(import('./sort-reviews.ts'));
      return sortReviews(numbered, order, vocabulary);
    },
  };
}

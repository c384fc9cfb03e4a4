import type { SearchPhrases, Strings } from '../../interface/strings.ts';
import { Search } from '../answer/search.ts';

/** What the search says and where it leads, in the language of the page. */
export interface SearchWords {
  readonly language: string;
  readonly addresses: {
    /** The pages that the search leads to. */
    readonly search: string;
    readonly themes: string;
    readonly people: string;
    /** Where the passages on a theme are, in every language's site the same. */
    readonly themePassages: string;
  };
  readonly phrases: SearchPhrases &
    Pick<Strings['review'], 'paragraph'> &
    Pick<Strings['searchPage'], 'searching'> &
    Pick<Strings['index'], 'page' | 'previous' | 'next'>;
}

function isSearchWords(value: unknown): value is SearchWords {
  return typeof value === 'object' && value !== null && 'addresses' in value && 'phrases' in value;
}

/**
 * Fetches the words of the search, which lie beside its page.
 *
 * @param page the address of the search page
 */
export async function fetchSearchWords(page: string): Promise<SearchWords> {
  const response = await fetch(new URL('words.json', page));
  const words: unknown = response.ok ? await response.json() : undefined;
  if (!isSearchWords(words)) throw new Error(`No words for the search at ${page}`);
  return words;
}

/**
 * The search of a form, with its words: neither is there before someone will search. What a first
 * query needs is fetched at once; where that fails, the query tries again and says so.
 */
export async function startSearch(
  form: HTMLFormElement,
): Promise<{ words: SearchWords; search: Search }> {
  const search = new Search(form.dataset['index'] ?? '');
  search.warm().catch(() => undefined);
  return { search, words: await fetchSearchWords(form.action) };
}

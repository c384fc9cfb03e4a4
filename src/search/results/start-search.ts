import type { SearchMessages } from '../../presentation/search-messages.ts';
import { Search } from '../answering/search.ts';

function isSearchMessages(value: unknown): value is SearchMessages {
  return typeof value === 'object' && value !== null && 'addresses' in value && 'phrases' in value;
}

/**
 * Fetches the words of the search, which lie beside its page.
 *
 * @param page the address of the search page
 */
export async function fetchSearchMessages(page: string): Promise<SearchMessages> {
  const response = await fetch(new URL('words.json', page));
  const words: unknown = response.ok ? await response.json() : undefined;
  if (!isSearchMessages(words)) throw new Error(`No words for the search at ${page}`);
  return words;
}

/**
 * The search of a form, with its words: neither is there before someone will search. What a first
 * query needs is fetched at once; where that fails, the query tries again and says so.
 */
export async function startSearch(
  form: HTMLFormElement,
): Promise<{ words: SearchMessages; search: Search }> {
  const search = new Search(form.dataset['index'] ?? '');
  search.warm().catch(() => undefined);
  return { search, words: await fetchSearchMessages(form.action) };
}

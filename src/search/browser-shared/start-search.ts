import { isSearchMessages, type SearchMessages } from '../../presentation/search-messages.ts';
import { Search } from '../answering/search.ts';
import { requireAttribute } from './elements.ts';

/**
 * Fetches the messages of the search, from the file next to its page.
 *
 * @param page the address of the search page
 * @throws {Error} if the file cannot be fetched, or belongs to another version of the site
 */
export async function fetchSearchMessages(page: string): Promise<SearchMessages> {
  const address = new URL('words.json', page);
  const response = await fetch(address);
  const messages: unknown = response.ok ? await response.json() : undefined;
  if (!isSearchMessages(messages)) throw new Error(`${address} is incomplete.`);
  return messages;
}

/** A search and its messages. */
export interface LoadedSearch {
  readonly messages: SearchMessages;
  readonly search: Search;
}

/**
 * Loads the search for a form. Call it when the reader is about to search.
 *
 * @throws {Error} if the messages cannot be fetched
 */
export async function startSearch(form: HTMLFormElement): Promise<LoadedSearch> {
  const search = new Search(requireAttribute(form, 'data-index'));
  // If this fails, the first query tries again and reports it.
  search.prefetch().catch(() => undefined);
  return { search, messages: await fetchSearchMessages(form.action) };
}

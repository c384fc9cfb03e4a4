import { isSearchMessages, type SearchMessages } from '../../presentation/search-messages.ts';
import { whenIdle } from '../../site/copied-modules/when-idle.ts';
import { Search } from '../answering/search.ts';
import { fetchFile, type SentRequests } from '../loading/fetch-file.ts';
import { requireAttribute } from './elements.ts';

/**
 * Fetches the messages of the search, from the file next to its page.
 *
 * @param page the address of the search page, with a slash at its end
 * @throws {Error} if the file cannot be fetched, or belongs to another version of the site
 */
export async function fetchSearchMessages(
  page: string,
  sent: SentRequests = new Map(),
): Promise<SearchMessages> {
  const address = `${page}words.json`;
  const messages: unknown = await fetchFile(address, sent, (response) => response.json());
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
 * @param sent requests for files of the search that were sent earlier
 * @throws {Error} if the messages cannot be fetched
 */
export async function startSearch(
  form: HTMLFormElement,
  sent: SentRequests = new Map(),
): Promise<LoadedSearch> {
  const search = new Search(requireAttribute(form, 'data-index'), sent);
  // If this fails, the first query tries again and reports it.
  search.prefetch().catch(() => undefined);
  const fetchMessages = () => fetchSearchMessages(form.action, sent);
  return { search, messages: await fetchMessages().catch(fetchMessages) };
}

/** How long after an answer later queries are prepared for, in milliseconds. */
const delay = 1000;

/**
 * Prepares for later queries after an answer, once the browser is idle: loads what they may need. If that fails, they
 * load it themselves. Once it is loaded, this does nothing.
 */
export function prepareLaterQueries({ search }: LoadedSearch): void {
  setTimeout(() => whenIdle(() => void search.loadRest().catch(console.warn)), delay);
}

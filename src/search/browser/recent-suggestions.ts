import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { PendingRequest } from '../browser-shared/latest-request.ts';
import { recentSearches } from '../copied-modules/recent-searches.ts';
import type { Combobox } from './combobox.ts';
import type { option } from './suggestions.ts';

/** Suggests recent searches in an empty search box, if this device keeps any. */
export async function showRecentSuggestions(
  combobox: Combobox,
  load: () => Promise<{ messages: SearchMessages }>,
  request: PendingRequest,
  makeOption: typeof option,
): Promise<void> {
  const searches = recentSearches() ?? [];
  if (searches.length === 0) return;
  const { phrases, addresses } = (await load()).messages;
  if (request.isStale()) return;
  const options = searches.map((query) =>
    makeOption(`${addresses.search}?${new URLSearchParams({ q: query })}`, query),
  );
  combobox.show(phrases.recent, options);
}

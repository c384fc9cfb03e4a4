// What a search page needs once it shows results, or none: a separate script, which does not delay
// the first results.

import type { PendingRequest } from '../browser-shared/latest-request.ts';
import { showFacetCounts } from './facet-count-labels.ts';
import { listenForFiltersLink } from './filters-link.ts';
import { listenForSearches, showRecentSearches } from './recent-list.ts';
import { listenForResultKeys } from './result-keys.ts';
import { keepScrollPosition, restoreScrollPosition } from './scroll-position.ts';

export { showAround } from './show-around.ts';

/** Listens to what the reader does on the page. Call it once. */
export function listen(field: HTMLInputElement, found: HTMLElement): void {
  keepScrollPosition();
  listenForResultKeys(field, found);
  listenForFiltersLink();
  listenForSearches(field, found);
}

/** Shows what belongs on the page while nothing is asked for. */
export async function showUnasked(request: PendingRequest): Promise<void> {
  showRecentSearches();
  restoreScrollPosition(true);
  await showFacetCounts(request);
}

// What a search page needs once it shows results, or none: a separate script, which does not delay
// the first results.

import { requireElement } from '../browser-shared/elements.ts';
import type { PendingRequest } from '../browser-shared/latest-request.ts';
import { focusOnArrival } from './arrival-focus.ts';
import { listenForFilterLinks, offerFilters } from './filters-panel.ts';
import { archiveCountsOnDemand } from './load-on-demand.ts';
import { listenForSearches, showRecentSearches } from './recent-list.ts';
import { listenForResultKeys } from './result-keys.ts';
import { keepScrollPosition, restoreScrollPosition, willRestoreFocus } from './scroll-position.ts';

export { showAround } from './show-around.ts';

/** Listens to what the reader does on the page. Call it once. */
export function listen(field: HTMLInputElement, found: HTMLElement): void {
  const heading = requireElement(document, '#results-heading', HTMLElement);
  keepScrollPosition();
  listenForResultKeys(field, heading, found);
  if (!willRestoreFocus()) focusOnArrival(field, heading);
  listenForFilterLinks();
  listenForSearches(field, found);
}

/** Shows what belongs on the page while nothing is asked for. */
export async function showUnasked(request: PendingRequest): Promise<void> {
  showRecentSearches();
  offerFilters(true);
  restoreScrollPosition(true);
  await archiveCountsOnDemand(request);
}

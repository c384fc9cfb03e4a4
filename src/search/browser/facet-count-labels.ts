import { requireElement } from '../browser-shared/elements.ts';
import type { PendingRequest } from '../browser-shared/latest-request.ts';
import type { FacetCounts } from '../facets/facet-counts.ts';

/** Counts reviews, or returns no counts if there are none or that fails: the results do not depend on them. */
async function countsOrNone(count: () => Promise<FacetCounts | undefined>): Promise<FacetCounts> {
  try {
    return (await count()) ?? {};
  } catch (error) {
    console.error(error);
    return {};
  }
}

/**
 * Shows, next to each value of each facet, how many reviews there would be with it.
 *
 * @param request the request that the counts belong to
 * @param count counts the reviews, or knows of no counts; without it, the counts are those of the
 *   whole archive, where the page has them
 */
export async function showFacetCounts(
  request: PendingRequest,
  count?: () => Promise<FacetCounts | undefined>,
): Promise<void> {
  const counts = count && (await countsOrNone(count));
  if (request.isStale()) return;
  for (const label of document.querySelectorAll('.facets .value')) {
    const { name, value } = requireElement(label, 'input', HTMLInputElement);
    const shown = requireElement(label, '.count', HTMLElement);
    const { all } = shown.dataset;
    const inArchive = all === undefined ? undefined : Number(all);
    const number = counts ? counts[name]?.[value] : inArchive;
    label.classList.toggle('empty', number === 0);
    shown.textContent = number?.toLocaleString(document.documentElement.lang) ?? '';
  }
}

import { createElement } from '../browser-shared/elements.ts';
import type { PendingRequest } from '../browser-shared/latest-request.ts';
import type { FacetCounts } from '../facets/facet-counts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { nameOffered } from './offered-names.ts';

/** Maximum number of names that an answer adds to a facet. */
const maximumFound = 5;

/** Removes the names that an earlier answer has added, except chosen ones and one with the focus. */
function removeFound(fieldset: Element): void {
  for (const label of fieldset.querySelectorAll('.found:not(:has(:checked, :focus))')) {
    label.remove();
  }
}

/** The names that most reviews of an answer have, and the page does not offer. */
function namesToOffer(fieldset: Element, counts: Readonly<Record<string, number>> = {}): string[] {
  const offered = new Set([...fieldset.querySelectorAll('input')].map(({ value }) => value));
  return Object.entries(counts)
    .filter(([value, count]) => count > 0 && value !== '' && !offered.has(value))
    .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .slice(0, maximumFound)
    .map(([value]) => value);
}

/**
 * Offers the films, publications and critics of an answer's reviews, in facets that have more names than the
 * page: those that most of its reviews have.
 *
 * @param counts the number of reviews with each value of each facet
 */
export async function offerFound(
  facets: HTMLElement,
  counts: FacetCounts,
  vocabulary: Vocabulary,
  request: PendingRequest,
): Promise<void> {
  if (request.isStale()) return;
  for (const [facet, values] of Object.entries(counts)) {
    const fieldset = facets.querySelector(`fieldset:has([name="${facet}"])`);
    if (!fieldset) continue;
    removeFound(fieldset);
    for (const value of namesToOffer(fieldset, values)) {
      const box = createElement('input', { type: 'checkbox', name: facet, value });
      const name = createElement('span', { class: 'name' }, value);
      const count = createElement('span', { class: 'count' });
      const label = createElement('label', { class: 'value found' }, box, ' ', name, ' ', count);
      // What is not recorded stays last.
      fieldset.insertBefore(label, fieldset.querySelector('.value:has([value=""])'));
    }
  }
  await nameOffered(facets, vocabulary);
}

import { requireElement } from '../browser-shared/elements.ts';

/**
 * Shows, next to each value of each facet, how many reviews there would be with it.
 *
 * @param numberOf the number for a value, or undefined if it is not known; how many reviews of the whole
 *   archive have it is given where the page has that
 */
export function showFacetCounts(
  numberOf: (facet: string, value: string, inArchive?: number) => number | undefined,
): void {
  for (const label of document.querySelectorAll('.facets .value')) {
    const { name, value } = requireElement(label, 'input', HTMLInputElement);
    const shown = requireElement(label, '.count', HTMLElement);
    const { all } = shown.dataset;
    const number = numberOf(name, value, all === undefined ? undefined : Number(all));
    label.classList.toggle('empty', number === 0);
    shown.textContent = number?.toLocaleString(document.documentElement.lang) ?? '';
  }
}

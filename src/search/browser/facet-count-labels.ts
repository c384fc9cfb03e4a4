import type { FacetCounts } from '../facets/facet-counts.ts';
import { requireAttribute, requireElement } from '../results/elements.ts';

/**
 * Shows beside each value of each facet how many reviews there would be with it.
 *
 * @param counts without them, the whole archive is counted; a value that they lack shows no count
 */
export function showFacetCounts(page: ParentNode, language: string, counts?: FacetCounts): void {
  for (const label of page.querySelectorAll('.facets .value')) {
    const { name, value } = requireElement(label, 'input', HTMLInputElement);
    const shown = requireElement(label, '.count', HTMLElement);
    const count = counts ? counts[name]?.[value] : Number(requireAttribute(shown, 'data-all'));
    label.classList.toggle('empty', count === 0);
    shown.textContent = count === undefined ? '' : count.toLocaleString(language);
  }
}

import { readState, type SearchState } from '../answering/search-state.ts';
import type { FacetCounts } from '../facets/facet-counts.ts';
import { find } from '../results/elements.ts';

/** The controls of a search page: the box, the facets and the order. */
export class SearchControls {
  readonly field: HTMLInputElement;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #order: HTMLSelectElement;
  readonly #language: string;

  constructor(root: ParentNode, language: string) {
    this.field = find(root, 'main input[name="q"]', HTMLInputElement);
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('.facets input')];
    this.#order = find(root, '.facets select', HTMLSelectElement);
    this.#language = language;
  }

  /** The state that the parameters of an address stand for on this page. */
  stateOf(parameters: URLSearchParams): SearchState {
    const facets = Map.groupBy(this.#boxes, ({ name }) => name);
    return readState(parameters, {
      facets: Object.fromEntries(
        [...facets].map(([name, boxes]) => [name, boxes.map(({ value }) => value)]),
      ),
      orders: [...this.#order.options].map(({ value }) => value),
    });
  }

  /** What the controls are set to. */
  get parameters(): URLSearchParams {
    const parameters = new URLSearchParams({ q: this.field.value, sort: this.#order.value });
    for (const { name, value } of this.#boxes.filter(({ checked }) => checked)) {
      parameters.append(name, value);
    }
    return parameters;
  }

  /** Sets the controls to a state; the box only where it does not have it already. */
  set({ query, chosen, order }: SearchState): void {
    if (this.field.value !== query) this.field.value = query;
    for (const box of this.#boxes) box.checked = chosen[box.name]?.includes(box.value) ?? false;
    this.#order.value = order;
  }

  /** Calls a function when something is chosen. */
  onChoice(listener: () => void): void {
    for (const control of [...this.#boxes, this.#order]) {
      control.addEventListener('change', listener);
    }
  }

  /**
   * Shows how many reviews there would be with each value: by the counts, or in the whole archive;
   * nothing where the counts do not say it.
   */
  showCounts(counts?: FacetCounts): void {
    for (const box of this.#boxes) {
      const label = box.closest('label');
      const shown = label?.querySelector<HTMLElement>('.count');
      if (!shown) continue;
      const count = counts ? counts[box.name]?.[box.value] : Number(shown.dataset['all']);
      label?.classList.toggle('empty', count === 0);
      shown.textContent = count === undefined ? '' : count.toLocaleString(this.#language);
    }
  }
}

import type { SearchState } from '../answering/search-state.ts';
import { requireElement } from '../browser-shared/elements.ts';
import { readState } from './state-parameters.ts';

/**
 * The controls of a search page: the search box, a checkbox for each value of a facet, and the
 * order.
 */
export class SearchControls {
  readonly field: HTMLInputElement;
  readonly #checkboxes: readonly HTMLInputElement[];
  readonly #order: HTMLSelectElement;

  constructor(page: ParentNode) {
    this.field = requireElement(page, 'main input[name="q"]', HTMLInputElement);
    this.#checkboxes = [...page.querySelectorAll<HTMLInputElement>('.facets input')];
    this.#order = requireElement(page, '.facets select', HTMLSelectElement);
  }

  /** Reads a state from parameters, as far as this page offers it. */
  stateOf(parameters: URLSearchParams): SearchState {
    const facets = Map.groupBy(this.#checkboxes, ({ name }) => name);
    return readState(parameters, {
      facets: Object.fromEntries(
        [...facets].map(([name, boxes]) => [
          name,
          boxes.map(({ value, dataset }) => [value, ...(dataset['formerly']?.split(' ') ?? [])]),
        ]),
      ),
      orders: [...this.#order.options].map(({ value }) => value),
    });
  }

  /** What the controls are set to. */
  get parameters(): URLSearchParams {
    const parameters = new URLSearchParams({ q: this.field.value, sort: this.#order.value });
    for (const { name, value } of this.#checkboxes.filter(({ checked }) => checked)) {
      parameters.append(name, value);
    }
    return parameters;
  }

  /** Sets the controls to a state. */
  set({ query, chosen, order }: SearchState): void {
    // Setting a field to its own value would move the cursor.
    if (this.field.value !== query) this.field.value = query;
    for (const box of this.#checkboxes) {
      box.checked = chosen[box.name]?.includes(box.value) === true;
    }
    this.#order.value = order;
  }

  /** Calls a function when a facet or an order is chosen. */
  onChoice(listener: () => void): void {
    for (const control of [...this.#checkboxes, this.#order]) {
      control.addEventListener('change', listener);
    }
  }
}

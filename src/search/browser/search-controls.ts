import { nameFacets } from '../../archive/lists/name-facets.ts';
import { queryParameter } from '../../site/copied-modules/query-parameter.ts';
import type { SearchState } from '../answering/search-state.ts';
import { createElement, requireElement } from '../browser-shared/elements.ts';
import { readState } from './state-parameters.ts';

/**
 * The controls of a search page: the search box, a checkbox for each value of a facet, and the
 * order.
 */
export class SearchControls {
  readonly field: HTMLInputElement;
  readonly #facets: HTMLElement;
  readonly #order: HTMLSelectElement;

  constructor(page: ParentNode) {
    this.field = requireElement(page, `main input[name="${queryParameter}"]`, HTMLInputElement);
    this.#facets = requireElement(page, '.facets', HTMLElement);
    this.#order = requireElement(this.#facets, 'select', HTMLSelectElement);
  }

  get #checkboxes(): HTMLInputElement[] {
    return [...this.#facets.querySelectorAll('input')];
  }

  /** Adds a checkbox for a name that the page does not offer. There may be very many names. */
  #offer(facet: string, value: string): void {
    if (this.#checkboxes.some((box) => box.name === facet && box.value === value)) return;
    const box = createElement('input', { type: 'checkbox', name: facet, value });
    const name = createElement('span', { class: 'name' }, value);
    const count = createElement('span', { class: 'count' });
    this.#facets.append(createElement('label', { class: 'value' }, box, name, count));
  }

  /** Reads a state from parameters, as far as this page offers it. */
  stateOf(parameters: URLSearchParams): SearchState {
    for (const facet of nameFacets) {
      for (const value of parameters.getAll(facet)) this.#offer(facet, value);
    }
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
    this.#facets.addEventListener('change', listener);
  }
}

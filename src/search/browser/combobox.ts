import style from '../../styles/on-demand/suggestions.css?inline';
import { createElement, requireElement } from '../browser-shared/elements.ts';
import { adoptStyle } from '../copied-modules/adopt-style.ts';

/**
 * A search field with a list of suggestions: a combobox with a listbox (WAI-ARIA Authoring
 * Practices). Enter without an active option submits the form.
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #status: HTMLElement;
  readonly #message: HTMLElement;
  readonly #list: HTMLElement;
  readonly #onQuery: (query: string) => void;
  readonly #onClose: () => void;
  #activeIndex = -1;

  /**
   * @param onQuery called when suggestions for a query are needed
   * @param onClose called when the list closes: suggestions are no longer needed
   */
  constructor(form: HTMLFormElement, onQuery: (query: string) => void, onClose: () => void) {
    adoptStyle(style);
    this.#onQuery = onQuery;
    this.#onClose = onClose;
    this.#field = requireElement(form, 'input', HTMLInputElement);
    const id = `${this.#field.id}-suggestions`;
    // Screen readers announce a live region only if it exists before its text changes.
    this.#status = createElement('p', { role: 'status', class: 'visually-hidden' });
    this.#message = createElement('p', { class: 'facts', 'aria-hidden': 'true' });
    this.#list = createElement('div', { role: 'listbox', id });
    const panel = { class: 'suggestions', tabindex: '-1' };
    this.#panel = createElement('div', panel, this.#message, this.#list);
    form.append(this.#status, this.#panel);
    this.#field.role = 'combobox';
    this.#field.ariaAutoComplete = 'list';
    this.#field.setAttribute('aria-controls', id);
    this.#field.addEventListener('input', () => this.query());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#field.addEventListener('focus', () => this.query());
    this.#field.addEventListener('blur', ({ relatedTarget }) => {
      const isInPanel = relatedTarget instanceof Node && this.#panel.contains(relatedTarget);
      if (!isInPanel) this.close();
    });
    // Keep the focus in the field: losing it would close the list before the click.
    this.#panel.addEventListener('pointerdown', (event) => event.preventDefault());
    this.hide();
  }

  /** Whether the reader is in the field. */
  get hasFocus(): boolean {
    return this.#field === document.activeElement;
  }

  /** Whether the list, or a message in its place, is visible. */
  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  /** Names the list for screen readers. */
  set label(name: string) {
    this.#list.ariaLabel = name;
  }

  /** Asks for suggestions for what is in the field. */
  query(): void {
    this.#onQuery(this.#field.value);
  }

  /** Shows a message, which screen readers announce, above some options. */
  show(message: string, options: readonly HTMLAnchorElement[]): void {
    this.#status.textContent = message;
    this.#message.textContent = message;
    for (const [index, option] of options.entries()) option.id = `${this.#list.id}-${index}`;
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#panel.hidden = false;
    this.#field.ariaExpanded = String(options.length > 0);
    this.#activate(-1);
  }

  /** Closes the list, because suggestions are no longer needed. */
  close(): void {
    this.#onClose();
    this.hide();
  }

  /** Hides the list until there are suggestions again. */
  hide(): void {
    this.#panel.hidden = true;
    this.#field.ariaExpanded = 'false';
    this.#activate(-1);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** Makes an option the active one, or none if there is no such option. */
  #activate(index: number): void {
    const options = this.#options;
    const active = options[index];
    for (const option of options) option.ariaSelected = String(option === active);
    this.#activeIndex = active ? index : -1;
    if (active) {
      this.#field.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
  }

  #onKey(event: KeyboardEvent): void {
    const options = this.#options;
    const hasOptions = this.isOpen && options.length > 0;
    const last = options.length - 1;
    const active = this.#activeIndex;
    const isActive = hasOptions && active >= 0;
    if (event.key === 'Escape' && this.isOpen) this.close();
    else if (event.key === 'Escape') this.#field.value = '';
    else if (event.key === 'ArrowDown' && !hasOptions) this.query();
    else if (event.key === 'ArrowDown') this.#activate(active === last ? -1 : active + 1);
    else if (event.key === 'ArrowUp' && hasOptions) this.#activate(active < 0 ? last : active - 1);
    else if (event.key === 'Home' && isActive) this.#activate(0);
    else if (event.key === 'End' && isActive) this.#activate(last);
    else if (event.key === 'Enter' && isActive) options[active]?.click();
    else return;
    event.preventDefault();
  }
}

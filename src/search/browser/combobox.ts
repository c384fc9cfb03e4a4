import { adoptStyle } from '../../site/copied-modules/adopt-style.ts';
import style from '../../styles/on-demand/suggestions.css?inline';
import { announcer } from '../browser-shared/announce.ts';
import { createElement, requireElement } from '../browser-shared/elements.ts';

/**
 * A search field with a list of suggestions: a combobox with a listbox (WAI-ARIA Authoring
 * Practices). Enter without an active option submits the form.
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #announce: (message: string) => void;
  readonly #message: HTMLElement;
  readonly #list: HTMLElement;
  readonly #onQuery: (query: string) => void;
  readonly #onClose: () => void;
  #active = -1;

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
    const status = createElement('p', { role: 'status', class: 'visually-hidden' });
    this.#announce = announcer(status);
    this.#message = createElement('p', { class: 'facts', 'aria-hidden': 'true' });
    this.#list = createElement('div', { role: 'listbox', id });
    const panel = { class: 'suggestions', tabindex: '-1' };
    this.#panel = createElement('div', panel, this.#message, this.#list);
    form.append(status, this.#panel);
    this.#field.role = 'combobox';
    this.#field.ariaAutoComplete = 'list';
    this.#field.setAttribute('aria-controls', id);
    this.#field.addEventListener('input', () => this.query());
    this.#field.addEventListener('focus', () => this.query());
    this.#field.addEventListener('blur', ({ relatedTarget }) => {
      const isInPanel = relatedTarget instanceof Node && this.#panel.contains(relatedTarget);
      if (!isInPanel) this.close();
    });
    // Keep the focus in the field: losing it would close the list before the click.
    this.#panel.addEventListener('pointerdown', (event) => event.preventDefault());
    // The browser may keep the page as it is, for a reader who comes back.
    addEventListener('pagehide', () => this.close());
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
  show(message: string, options: readonly HTMLElement[]): void {
    this.#list.replaceChildren();
    this.activate(-1);
    this.add(message, options);
    this.#panel.hidden = false;
  }

  /** Adds options, or groups of them, below the others, and shows another message. */
  add(message: string, options: readonly HTMLElement[]): void {
    this.#message.textContent = message;
    this.#announce(message);
    this.#list.append(...options);
    const all = this.options;
    for (const [index, each] of all.entries()) each.id = `${this.#list.id}-${index}`;
    this.#list.hidden = all.length === 0;
    this.#field.ariaExpanded = String(all.length > 0);
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
    this.activate(-1);
  }

  /** The options, from first to last. */
  get options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** The position of the active option, from 0, or -1 if none is active. */
  get activeIndex(): number {
    return this.#active;
  }

  /** Makes an option the active one, or none if there is no such option. */
  activate(index: number): void {
    const options = this.options;
    const active = options[index];
    for (const option of options) option.ariaSelected = String(option === active);
    this.#active = active ? index : -1;
    if (active) {
      this.#field.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
  }
}

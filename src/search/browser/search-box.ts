import type { SearchMessages } from '../../presentation/search-messages.ts';
import style from '../../styles/on-demand/suggestions.css?inline';
import { longestQuery } from '../answering/parse-query.ts';
import type { Answer, Search } from '../answering/search.ts';
import { adoptStyle } from '../inlined/adopt-style.ts';
import { answerSummary } from '../results/answer-summary.ts';
import { find, make } from '../results/elements.ts';
import { startSearch } from '../results/start-search.ts';
import { cached } from '../vocabulary/cached.ts';
import { suggestions } from './suggestions.ts';

/** How many reviews a box suggests paragraphs of. */
const reviews = 4;

/** How long an answer may take before the box says that it is on its way, in milliseconds. */
const patience = 400;

/** The state of a search page that a query alone stands for. */
function stateOf(query: string) {
  return { query, isLiteral: false, chosen: {}, order: '', page: 1 };
}

/**
 * The box of a page: a combobox with a list (WAI-ARIA Authoring Practices) that suggests passages as
 * one types. Enter without a suggestion chosen goes to the search page, as it does without a script.
 */
class SearchBox {
  readonly #field: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #status: HTMLElement;
  readonly #message: HTMLElement;
  readonly #list: HTMLElement;
  readonly #load: () => Promise<{ words: SearchMessages; search: Search }>;
  #asked = 0;
  #active = -1;

  constructor(form: HTMLFormElement) {
    adoptStyle(style);
    this.#load = cached(() => startSearch(form));
    this.#field = find(form, 'input', HTMLInputElement);
    const id = `${this.#field.id}-suggestions`;
    // A message is announced where it is written into what is there already.
    this.#status = make('p', { role: 'status', class: 'visually-hidden' });
    this.#message = make('p', { class: 'facts', 'aria-hidden': 'true' });
    this.#list = make('div', { role: 'listbox', id });
    this.#panel = make('div', { class: 'suggestions', tabindex: '-1' }, this.#message, this.#list);
    this.#panel.hidden = true;
    form.append(this.#status, this.#panel);
    for (const [attribute, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
    })) {
      this.#field.setAttribute(attribute, value);
    }
    this.#field.addEventListener('input', () => this.#suggest());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#field.addEventListener('focus', () => this.#suggest());
    this.#field.addEventListener('blur', ({ relatedTarget }) => {
      const isInPanel = relatedTarget instanceof Node && this.#panel.contains(relatedTarget);
      if (!isInPanel) this.#close();
    });
    // A press on the panel would take the focus from the field before it is known on what it was.
    this.#panel.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  /** Fetches what a first query needs, and answers one that was typed before there was a box. */
  async start(): Promise<void> {
    if (this.#field === document.activeElement) void this.#suggest();
    const { words } = await this.#load();
    this.#list.setAttribute('aria-label', words.phrases.suggestions);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #show(message: string, options: readonly HTMLAnchorElement[]): void {
    this.#status.textContent = message;
    this.#message.textContent = message;
    for (const [index, option] of options.entries()) option.id = `${this.#list.id}-${index}`;
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#panel.hidden = false;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(-1);
  }

  #close(): void {
    this.#asked += 1;
    this.#panel.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #activate(index: number): void {
    const options = this.#options;
    for (const [at, option] of options.entries()) {
      option.setAttribute('aria-selected', String(at === index));
    }
    const active = options[index];
    this.#active = active ? index : -1;
    if (active) {
      this.#field.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
  }

  /** Suggests what answers the query, unless another one has been typed in the meantime. */
  async #suggest(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const query = this.#field.value.slice(0, longestQuery);
    if (query.trim() === '') {
      this.#close();
      return;
    }
    const slow = setTimeout(() => void this.#wait(mine), patience);
    try {
      const { words, search } = await this.#load();
      const state = stateOf(query);
      const answer: Answer = await search.answer(state, reviews);
      const labels = await search.labels();
      if (mine !== this.#asked) return;
      this.#show(answerSummary(answer, state, words), suggestions(answer, query, labels, words));
    } catch (error) {
      console.error(error);
      const { words } = (await this.#load().catch(() => undefined)) ?? {};
      if (mine === this.#asked) this.#show(words?.phrases.failed ?? '', []);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Says that an answer is on its way, where there is none to be seen. */
  async #wait(mine: number): Promise<void> {
    const { words } = await this.#load();
    if (mine === this.#asked && this.#panel.hidden) this.#show(words.phrases.searching, []);
  }

  #onKey(event: KeyboardEvent): void {
    const isOpen = !this.#panel.hidden && this.#options.length > 0;
    const last = this.#options.length - 1;
    const from = this.#active;
    const isChoosing = isOpen && from >= 0;
    if (event.key === 'Escape' && !this.#panel.hidden) this.#close();
    else if (event.key === 'Escape') this.#field.value = '';
    else if (event.key === 'ArrowDown' && !isOpen) void this.#suggest();
    else if (event.key === 'ArrowDown') this.#activate(from === last ? -1 : from + 1);
    else if (event.key === 'ArrowUp' && isOpen) this.#activate(from < 0 ? last : from - 1);
    else if (event.key === 'Home' && isChoosing) this.#activate(0);
    else if (event.key === 'End' && isChoosing) this.#activate(last);
    else if (event.key === 'Enter' && isChoosing) this.#options[from]?.click();
    else return;
    event.preventDefault();
  }
}

/** Makes a form's field a combobox that suggests what can be found, and fetches what that needs. */
export function startSearchBox(form: HTMLFormElement): void {
  const box = new SearchBox(form);
  // A query that needs it tries again, and says what fails.
  box.start().catch(() => undefined);
}

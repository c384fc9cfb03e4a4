import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { answerSummary } from '../browser-shared/answer-summary.ts';
import { requireElement } from '../browser-shared/elements.ts';
import type { PageParts } from './page-parts.ts';
import { resultEntry } from './result-entry.ts';

/** The parts of a page with nothing around its results. */
export const noParts: PageParts = { notes: [], people: [], themes: [], pages: [] };

/** The part of a search page that shows answers. */
export class ResultsView {
  readonly list: HTMLElement;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.list = requireElement(root, '#results', HTMLElement);
    this.#status = requireElement(root, '[role="status"]', HTMLElement);
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll('a')];
  }

  /** Shows a message, which screen readers announce. */
  say(message: string): void {
    this.#status.textContent = message;
  }

  /** Shows an answer in place of the last one. The focus keeps its place among the links. */
  show(answer: Answer, state: SearchState, messages: SearchMessages): void {
    const focused = this.#links.findIndex((link) => link.matches(':focus'));
    this.say(answerSummary(answer, state, messages));
    this.list.replaceChildren(...answer.reviews.map((review) => resultEntry(review, messages)));
    this.#links[focused]?.focus();
  }

  /** Moves the focus to the first link of the results, if there are any. */
  focusFirst(): void {
    this.#links[0]?.focus();
  }

  /** Shows what belongs around the results. */
  showParts(parts: PageParts): void {
    for (const [name, nodes] of Object.entries(parts)) {
      requireElement(this.#root, `[data-part="${name}"]`, HTMLElement).replaceChildren(...nodes);
    }
  }

  /** Shows a message instead of an answer. */
  clear(message: string): void {
    this.showParts(noParts);
    this.list.replaceChildren();
    this.say(message);
  }
}

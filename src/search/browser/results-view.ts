import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import { announcer } from '../browser-shared/announce.ts';
import { requireAttribute, requireElement } from '../browser-shared/elements.ts';
import type { PageParts } from './page-parts.ts';
import { resultEntry } from './result-entry.ts';

/** The parts of a page with nothing around its results. */
export const noParts: PageParts = { chips: [], notes: [], named: [], pages: [], beyond: [] };

/** How many paragraphs of the only review found are shown. Of several reviews, each shows its best. */
const paragraphsOfOnly = 3;

/** Replaces what is in an element. The focus keeps its place among the links and buttons there. */
function replace(element: HTMLElement, nodes: readonly Node[]): void {
  const stops = () => [...element.querySelectorAll<HTMLElement>('a, button')];
  const focused = stops().findIndex((stop) => stop.matches(':focus'));
  element.replaceChildren(...nodes);
  if (focused >= 0) (stops()[focused] ?? stops().at(-1))?.focus();
}

/** The part of a search page that shows answers. */
export class ResultsView {
  /** All that was found: the exact answer, and the groups beyond it. */
  readonly found: HTMLElement;
  readonly #list: HTMLElement;
  readonly #root: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #announce: (message: string) => void;
  readonly #searching: string;
  /** What to say if no answer can be shown. */
  readonly failed: string;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#searching = requireAttribute(root, 'data-searching');
    this.failed = requireAttribute(root, 'data-failed');
    this.found = requireElement(root, '#found', HTMLElement);
    this.#list = requireElement(root, '#results', HTMLElement);
    this.#summary = requireElement(root, '.summary', HTMLElement);
    this.#announce = announcer(requireElement(root, '[role="status"]', HTMLElement));
  }

  /** Shows a message, which screen readers announce. */
  say(message: string): void {
    this.#summary.textContent = message;
    this.#announce(message);
  }

  /** Tells the reader to wait for the next answer: what is there is no longer true. */
  wait(): void {
    this.found.ariaBusy = 'true';
    this.say(this.#searching);
  }

  /** Shows results in place of the last ones, and removes what belonged to these. */
  show({ reviews }: Answer, messages: SearchMessages): void {
    this.found.ariaBusy = 'false';
    this.showParts({ notes: [], named: [], pages: [], beyond: [] });
    const paragraphs = reviews.length === 1 ? paragraphsOfOnly : 1;
    replace(
      this.#list,
      reviews.map((review) => resultEntry(review, messages, paragraphs)),
    );
  }

  /** Moves the focus to the first link of what was found, if there is any. */
  focusFirst(): void {
    this.found.querySelector('a')?.focus();
  }

  /** Shows what belongs around the results. */
  showParts(parts: Partial<PageParts>): void {
    for (const [name, nodes] of Object.entries(parts)) {
      replace(requireElement(this.#root, `[data-part="${name}"]`, HTMLElement), nodes);
    }
  }

  /** Shows a message instead of an answer. */
  clear(message: string): void {
    this.found.ariaBusy = 'false';
    this.showParts(noParts);
    this.#list.replaceChildren();
    this.say(message);
  }
}

import { requireElement } from '../browser-shared/elements.ts';
import { listenForHotkeys } from '../copied-modules/search-intent.ts';
import type { SentRequests } from '../loading/fetch-file.ts';
import { AddressHistory } from './address-history.ts';
import { PageAnswers } from './page-answers.ts';
import { SearchControls } from './search-controls.ts';
import { isAsking, writeState } from './state-parameters.ts';

/** A page that answers what its address asks for, and what the reader types and chooses. */
class SearchPage {
  readonly #controls = new SearchControls(document);
  readonly #address = new AddressHistory();
  readonly #answers: PageAnswers;

  constructor(form: HTMLFormElement, sent: SentRequests) {
    this.#answers = new PageAnswers(form, this.#controls.field, sent);
    this.#listen(form);
    // What was typed before this script ran takes precedence over the address.
    const typed = this.#controls.field.value;
    const addressed = this.#controls.stateOf(this.#address.parameters);
    this.#controls.set(addressed);
    if (typed || isAsking(addressed)) this.#answers.view.wait();
    if (typed && typed !== addressed.query) {
      this.#controls.field.value = typed;
      this.#askForControls(true);
    } else {
      void this.#answers.ask(addressed);
    }
  }

  #listen(form: HTMLFormElement): void {
    const { field } = this.#controls;
    field.oninput = () => this.#askForControls(true);
    field.onchange = () => this.#address.finish();
    field.onkeydown = (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.#answers.view.focusFirst();
    };
    this.#controls.onChoice(() => this.#askForControls(false));
    form.onsubmit = (event) => {
      event.preventDefault();
      this.#askForControls(false);
    };
    addEventListener('popstate', () => {
      this.#address.finish();
      // After the other listeners, which note where to scroll to: an answer may be there at once.
      setTimeout(() => this.#askForAddress());
    });
    listenForHotkeys(field);
  }

  /** Writes what the controls are set to into the address, and shows the answer to it. */
  #askForControls(isTyping: boolean): void {
    const before = this.#controls.stateOf(this.#address.parameters);
    const set = this.#controls.stateOf(this.#controls.parameters);
    const state = { ...set, isLiteral: before.isLiteral && before.query === set.query };
    this.#address.write(writeState(state), isTyping);
    void this.#answers.ask(state);
  }

  /** Sets the controls to what the address asks for, and shows the answer to it. */
  #askForAddress(): void {
    const state = this.#controls.stateOf(this.#address.parameters);
    this.#controls.set(state);
    void this.#answers.ask(state);
  }
}

/**
 * Starts the search page. Call it once.
 *
 * @param sent requests for files of the search that were sent earlier
 */
export function startSearchPage(form: HTMLFormElement, sent: SentRequests): void {
  for (const note of document.querySelectorAll('.starting, .not-started')) note.remove();
  const facets = requireElement(document, '.facets', HTMLDetailsElement);
  facets.open = matchMedia('(width >= 56rem)').matches;
  new SearchPage(form, sent);
}

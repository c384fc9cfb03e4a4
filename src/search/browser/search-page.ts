import { loadAnswering } from '../answering/load-answering.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { answerSummary, type BeyondSummary } from '../browser-shared/answer-summary.ts';
import { createElement, requireAttribute, requireElement } from '../browser-shared/elements.ts';
import { judgementPagesFor } from '../browser-shared/judgement-pages.ts';
import { LatestRequest, type PendingRequest } from '../browser-shared/latest-request.ts';
import { showOnce } from '../browser-shared/show-once.ts';
import {
  type LoadedSearch,
  prepareLaterQueries,
  startSearch,
} from '../browser-shared/start-search.ts';
import { listenForHotkeys } from '../copied-modules/search-intent.ts';
import { cachePromise } from '../loading/cache-promise.ts';
import { inTime, type SentRequests } from '../loading/fetch-file.ts';
import { AddressHistory, addressWith } from './address-history.ts';
import { noParts, ResultsView } from './results-view.ts';
import { SearchControls } from './search-controls.ts';
import { isAsking, writeState } from './state-parameters.ts';

/** Maximum number of reviews on a page of results. */
const pageLength = 10;

/** A page that answers what its address asks for, and what the reader types and chooses. */
class SearchPage {
  readonly #root = requireElement(document, '#search', HTMLElement);
  readonly #searching = requireAttribute(this.#root, 'data-searching');
  readonly #failed = requireAttribute(this.#root, 'data-failed');
  readonly #title = document.title;
  readonly #view = new ResultsView(this.#root);
  readonly #controls = new SearchControls(document);
  readonly #address = new AddressHistory();
  readonly #requests = new LatestRequest();
  readonly #load: () => Promise<LoadedSearch>;
  readonly #loadAfterResults = cachePromise(async () => {
    const afterResults = await inTime(import('./after-results.ts'));
    afterResults.listen(this.#controls.field, this.#view.found);
    return afterResults;
  });

  constructor(form: HTMLFormElement, sent: SentRequests) {
    this.#load = cachePromise(() => startSearch(form, sent));
    this.#listen(form);
    // Whoever opens this page is about to search. If this fails, the first query tries again and
    // reports it.
    for (const load of [this.#load, loadAnswering, this.#loadAfterResults]) {
      load().catch(() => undefined);
    }
    // What was typed before this script ran takes precedence over the address.
    const typed = this.#controls.field.value;
    const addressed = this.#controls.stateOf(this.#address.parameters);
    this.#controls.set(addressed);
    if (typed !== '' || isAsking(addressed)) this.#view.wait(this.#searching);
    if (typed !== '' && typed !== addressed.query) {
      this.#controls.field.value = typed;
      this.#askForControls(true);
    } else {
      void this.#ask(addressed);
    }
  }

  #listen(form: HTMLFormElement): void {
    const { field } = this.#controls;
    field.addEventListener('input', () => this.#askForControls(true));
    field.addEventListener('change', () => this.#address.finish());
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.#view.focusFirst();
    });
    this.#controls.onChoice(() => this.#askForControls(false));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#askForControls(false);
    });
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
    void this.#ask(state);
  }

  /** Sets the controls to what the address asks for, and shows the answer to it. */
  #askForAddress(): void {
    const state = this.#controls.stateOf(this.#address.parameters);
    this.#controls.set(state);
    void this.#ask(state);
  }

  /** Shows the answer to a state, unless the reader has asked for another one in the meantime. */
  async #ask(state: SearchState): Promise<void> {
    const request = this.#requests.start(() => {
      if (isAsking(state)) this.#view.wait(this.#searching);
    });
    const query = state.query.trim();
    document.title = query ? `${query} · ${this.#title}` : this.#title;
    try {
      if (!isAsking(state)) {
        this.#view.clear('');
        const { showUnasked } = await this.#loadAfterResults();
        await showUnasked(request);
        return;
      }
      const loaded = await this.#load();
      if (request.isStale()) return;
      const asked = { ...state, language: loaded.messages.language };
      // A word for praise or reservations is no misspelling.
      const isLiteral = asked.isLiteral || judgementPagesFor(query, loaded.messages).length > 0;
      const answer = await loaded.search.answer({ ...asked, isLiteral }, pageLength);
      prepareLaterQueries(loaded);
      if (!request.isStale()) await this.#show(answer, asked, loaded, request);
    } catch (error) {
      if (request.isStale()) return;
      console.error(error);
      this.#view.clear(this.#failed);
    } finally {
      request.settle();
    }
  }

  /** Shows an answer, and what belongs around its results. */
  async #show(
    answer: Answer,
    state: SearchState,
    { messages, search }: LoadedSearch,
    request: PendingRequest,
  ): Promise<void> {
    const view = this.#view;
    const showResults = showOnce(answer.total === 0, request, (beyond?: BeyondSummary) => {
      view.show(answer, messages);
      view.say(answerSummary(answer, state, messages, beyond));
    });
    try {
      const { showAround } = await this.#loadAfterResults();
      const around = { answer, state, messages, search, view, request, showResults };
      await showAround(around, (to) => addressWith(writeState(to)));
    } catch (error) {
      console.error(error);
      showResults();
      const notes = [createElement('p', {}, this.#failed)];
      if (!request.isStale()) view.showParts({ ...noParts, notes });
    }
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

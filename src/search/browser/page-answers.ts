import { loadAnswering } from '../answering/load-answering.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { answerSummary, type BeyondSummary } from '../browser-shared/answer-summary.ts';
import { createElement, requireElement } from '../browser-shared/elements.ts';
import { judgementPagesFor } from '../browser-shared/judgement-pages.ts';
import { LatestRequest, type PendingRequest } from '../browser-shared/latest-request.ts';
import { showOnce } from '../browser-shared/show-once.ts';
import {
  type LoadedSearch,
  prepareLaterQueries,
  startSearch,
} from '../browser-shared/start-search.ts';
import { cachePromise } from '../loading/cache-promise.ts';
import { inTime, type SentRequests } from '../loading/fetch-file.ts';
import { addressWith } from './address-history.ts';
import { noParts, ResultsView } from './results-view.ts';
import { isAsking, writeState } from './state-parameters.ts';

/** Maximum number of reviews on a page of results. */
const pageLength = 10;

/** Finds answers, and shows them on the search page. */
export class PageAnswers {
  readonly view = new ResultsView(requireElement(document, '#search', HTMLElement));
  readonly #title = document.title;
  readonly #requests = new LatestRequest();
  readonly #load: () => Promise<LoadedSearch>;
  readonly #loadAfterResults: () => Promise<typeof import('./after-results.ts')>;

  /** @param sent requests for files of the search that were sent earlier */
  constructor(form: HTMLFormElement, field: HTMLInputElement, sent: SentRequests) {
    this.#load = cachePromise(() => startSearch(form, sent));
    this.#loadAfterResults = cachePromise(async () => {
      const afterResults = await inTime(import('./after-results.ts'));
      afterResults.listen(field, this.view.found);
      return afterResults;
    });
    // Whoever opens the page is about to search. If this fails, the first query tries again and
    // reports it.
    for (const load of [this.#load, loadAnswering, this.#loadAfterResults]) {
      load().catch(() => undefined);
    }
  }

  /** Shows the answer to a state, unless the reader has asked for another one in the meantime. */
  async ask(state: SearchState): Promise<void> {
    const request = this.#requests.start(() => {
      if (isAsking(state)) this.view.wait();
    });
    const query = state.query.trim();
    document.title = query ? `${query} · ${this.#title}` : this.#title;
    try {
      if (!isAsking(state)) {
        this.view.clear('');
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
      this.view.clear(this.view.failed);
      // The browser logs it; and what the page has loaded for this says whether there is a later build, or no network.
      reportError(error);
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
    const view = this.view;
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
      const notes = [createElement('p', {}, view.failed)];
      if (!request.isStale()) view.showParts({ ...noParts, notes });
    }
  }
}

import { answerSummary, type BeyondSummary } from '../browser-shared/answer-summary.ts';
import { requireAttribute } from '../browser-shared/elements.ts';
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
import { maximumQueryLength } from '../query/maximum-query-length.ts';
import { Combobox } from './combobox.ts';
import { option, resultsOption, reviewOptions, suggestions } from './suggestions.ts';

/** Maximum number of reviews from which paragraphs are suggested. */
const maximumReviews = 4;

/** A search box that suggests passages and pages while the reader types. */
class SearchBox {
  readonly #combobox: Combobox;
  readonly #load: () => Promise<LoadedSearch>;
  readonly #loadAfterSuggestions: () => Promise<typeof import('./after-suggestions.ts')>;
  readonly #requests = new LatestRequest();
  readonly #noteInField: HTMLElement;
  readonly #failed: string;

  constructor(form: HTMLFormElement, note: HTMLElement, sent?: SentRequests) {
    this.#noteInField = note;
    // From now on, the box announces everything itself.
    note.role = 'none';
    this.#failed = requireAttribute(form, 'data-failed');
    this.#load = cachePromise(() => startSearch(form, sent));
    this.#loadAfterSuggestions = cachePromise(async () => {
      const after = await inTime(import('./after-suggestions.ts'));
      after.listenForOptionKeys(form, this.#combobox);
      return after;
    });
    this.#combobox = new Combobox(
      form,
      (typed) => void this.#suggest(typed),
      () => this.#requests.cancel(),
    );
    // If loading fails, the first query tries again and reports it.
    this.#start().catch(() => undefined);
  }

  /** Loads the search, and answers what was typed before there was a search box. */
  async #start(): Promise<void> {
    if (this.#combobox.hasFocus) this.#combobox.query();
    this.#loadAfterSuggestions().catch(() => undefined);
    const { messages } = await this.#load();
    this.#combobox.label = messages.phrases.suggestions;
  }

  async #suggest(typed: string): Promise<void> {
    if (typed.trim() === '') {
      this.#note('');
      this.#combobox.close();
      const request = this.#requests.start(() => undefined);
      const after = await this.#loadAfterSuggestions().catch(() => undefined);
      await after?.showRecentSuggestions(this.#combobox, this.#load, request, option);
      return;
    }
    // What was suggested for an earlier query would be untrue.
    const request = this.#requests.start((waiting) => void this.#say('searching', waiting));
    try {
      const loaded = await this.#load();
      if (request.isStale()) return;
      const { messages, search } = loaded;
      const query = typed.slice(0, maximumQueryLength);
      const state = {
        query,
        // A word for praise or reservations is no misspelling.
        isLiteral: judgementPagesFor(query, messages).length > 0,
        chosen: {},
        order: '',
        page: 1,
        language: messages.language,
      };
      const answer = await search.answer(state, maximumReviews);
      if (request.isStale()) return;
      const showAnswer = showOnce(
        answer.total === 0,
        request,
        (
          above: readonly HTMLElement[] = [],
          beyond?: BeyondSummary,
          below: readonly HTMLElement[] = [],
        ) => {
          const options = [...above, ...suggestions(answer), ...below];
          this.#note('');
          this.#combobox.show(answerSummary(answer, state, messages, beyond), options);
          prepareLaterQueries(loaded);
        },
      );
      const combobox = this.#combobox;
      const make = { option, reviewOptions, resultsOption };
      await this.#loadAfterSuggestions()
        .then((after) =>
          after.showSuggestions({
            answer,
            state,
            messages,
            search,
            combobox,
            request,
            make,
            showAnswer,
          }),
        )
        .catch((error: unknown) => {
          console.error(error);
          showAnswer([], undefined, resultsOption(answer, query, messages, false));
        });
    } catch (error) {
      console.error(error);
      await this.#say('failed', request);
    } finally {
      request.settle();
    }
  }

  #note(message: string): void {
    this.#noteInField.textContent = message;
    this.#noteInField.hidden = message === '';
  }

  /** Shows a message instead of suggestions. If the messages cannot be loaded, it is one of the page. */
  async #say(name: 'searching' | 'failed', request: PendingRequest): Promise<void> {
    const loaded = await this.#load().catch(() => undefined);
    if (request.isStale()) return;
    this.#note('');
    this.#combobox.show(loaded ? loaded.messages.phrases[name] : this.#failed, []);
  }
}

let box: SearchBox | undefined;

/**
 * Turns the field of the page's form into a search box with suggestions, unless it is one.
 *
 * @param note the element in the field that says that the search is on its way
 * @param sent requests for files of the search that were sent earlier
 */
export function startSearchBox(
  form: HTMLFormElement,
  note: HTMLElement,
  sent?: SentRequests,
): void {
  if (!box) box = new SearchBox(form, note, sent);
}

import type { SearchMessages } from '../../presentation/search-messages.ts';
import { answerSummary, type BeyondSummary } from '../browser-shared/answer-summary.ts';
import { judgementPagesFor } from '../browser-shared/judgement-pages.ts';
import { LatestRequest } from '../browser-shared/latest-request.ts';
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
  readonly #form: HTMLFormElement;
  #messages: SearchMessages | undefined;

  constructor(form: HTMLFormElement, note: HTMLElement, sent?: SentRequests) {
    this.#form = form;
    this.#noteInField = note;
    // From now on, the box announces everything itself.
    note.role = 'none';
    this.#load = cachePromise(async () => {
      const loaded = await startSearch(form, sent);
      this.#messages = loaded.messages;
      this.#combobox.label = loaded.messages.phrases.suggestions;
      return loaded;
    });
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
    // What was typed before there was a search box is answered. If loading fails, the next query tries again
    // and reports it.
    if (this.#combobox.hasFocus) this.#combobox.query();
    else this.#note('');
    this.#load().catch(() => undefined);
    this.#loadAfterSuggestions().catch(() => undefined);
  }

  async #suggest(typed: string): Promise<void> {
    if (typed.trim() === '') {
      this.#note('');
      this.#combobox.close();
      const request = this.#requests.start(() => undefined);
      // Nobody waits for recent searches.
      request.settle();
      await this.#loadAfterSuggestions()
        .then((after) => after.showRecentSuggestions(this.#combobox, this.#load, request, option))
        .catch(console.error);
      return;
    }
    // What was suggested for an earlier query would be untrue.
    const request = this.#requests.start(() => this.#say('searching'));
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
      if (!request.isStale()) this.#say('failed');
    } finally {
      request.settle();
    }
  }

  #note(message: string): void {
    this.#noteInField.textContent = message;
    this.#noteInField.hidden = message === '';
  }

  /** Shows a message instead of suggestions. Until the messages are loaded, it is one of the page. */
  #say(name: 'searching' | 'failed'): void {
    this.#note('');
    this.#combobox.show(this.#messages?.phrases[name] ?? this.#form.dataset[name] ?? '', []);
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

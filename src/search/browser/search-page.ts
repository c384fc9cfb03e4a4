import { loadAnswering } from '../answering/load-answering.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { answerSummary } from '../browser-shared/answer-summary.ts';
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
import { cachePromise } from '../vocabulary/cache-promise.ts';
import { inTime } from '../vocabulary/fetch-file.ts';
import { AddressHistory, addressWith } from './address-history.ts';
import { noParts, ResultsView } from './results-view.ts';
import { SearchControls } from './search-controls.ts';
import { isAsking, writeState } from './state-parameters.ts';

/** Maximum number of reviews on a page of results. */
const pageLength = 10;

const main = requireElement(document, 'main', HTMLElement);
const form = requireElement(main, 'form', HTMLFormElement);
const root = requireElement(document, '#search', HTMLElement);
const searching = requireAttribute(root, 'data-searching');
const failed = requireAttribute(root, 'data-failed');
document.querySelector('.not-started')?.remove();
const view = new ResultsView(root);
const controls = new SearchControls(document);
const address = new AddressHistory();
const requests = new LatestRequest();
const pageTitle = document.title;

const loadAfterResults = cachePromise(async () => {
  const afterResults = await inTime(import('./after-results.ts'));
  afterResults.listen(controls.field, view.found);
  return afterResults;
});

const load = cachePromise(() => {
  const loaded = startSearch(form);
  // If this fails, the first answer tries again and reports it.
  loadAfterResults().catch(() => undefined);
  return loaded;
});

/** Shows an answer, and what belongs around its results. */
async function showAnswer(
  answer: Answer,
  state: SearchState,
  { messages, search }: LoadedSearch,
  request: PendingRequest,
): Promise<void> {
  const showResults = showOnce(answer.total === 0, request, (beyond: readonly string[] = []) => {
    view.show(answer, messages);
    view.say(answerSummary(answer, state, messages, beyond));
  });
  try {
    const { showAround } = await loadAfterResults();
    const around = { answer, state, messages, search, view, request, showResults };
    await showAround(around, (to) => addressWith(writeState(to)));
  } catch (error) {
    console.error(error);
    showResults();
    if (!request.isStale()) view.showParts({ ...noParts, notes: [createElement('p', {}, failed)] });
  }
}

/** Shows the answer to a state, unless the reader has asked for another one in the meantime. */
async function ask(state: SearchState): Promise<void> {
  const request = requests.start(() => view.wait(searching));
  const query = state.query.trim();
  document.title = query ? `${query} · ${pageTitle}` : pageTitle;
  try {
    if (!isAsking(state)) {
      view.clear('');
      const { showUnasked } = await loadAfterResults();
      await showUnasked(request);
      return;
    }
    const loaded = await load();
    const asked = { ...state, language: loaded.messages.language };
    // A word for praise or reservations is no misspelling.
    const isLiteral = asked.isLiteral || judgementPagesFor(query, loaded.messages).length > 0;
    const answer = await loaded.search.answer({ ...asked, isLiteral }, pageLength);
    prepareLaterQueries(loaded);
    if (!request.isStale()) await showAnswer(answer, asked, loaded, request);
  } catch (error) {
    if (request.isStale()) return;
    console.error(error);
    view.clear(failed);
  } finally {
    request.settle();
  }
}

/** Writes what the controls are set to into the address, and shows the answer to it. */
function askForControls(isTyping: boolean): void {
  const before = controls.stateOf(address.parameters);
  const set = controls.stateOf(controls.parameters);
  const state = { ...set, isLiteral: before.isLiteral && before.query === set.query };
  address.write(writeState(state), isTyping);
  void ask(state);
}

/** Sets the controls to what the address asks for, and shows the answer to it. */
function askForAddress(): void {
  const state = controls.stateOf(address.parameters);
  controls.set(state);
  void ask(state);
}

controls.field.addEventListener('input', () => askForControls(true));
controls.field.addEventListener('change', () => address.finish());
controls.field.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  view.focusFirst();
});
controls.onChoice(() => askForControls(false));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  askForControls(false);
});
addEventListener('popstate', () => {
  address.finish();
  // After the other listeners, which note where to scroll to: an answer may be there at once.
  setTimeout(askForAddress);
});
listenForHotkeys(controls.field);
// Whoever opens this page is about to search. If this fails, the first query tries again and reports it.
load().catch(() => undefined);
loadAnswering().catch(() => undefined);

const facets = requireElement(document, '.facets', HTMLDetailsElement);
facets.open = matchMedia('(width >= 56rem)').matches;
// What was typed before this script ran takes precedence over the address.
const typed = controls.field.value;
const addressed = controls.stateOf(address.parameters);
controls.set(addressed);
if (typed !== '' && typed !== addressed.query) {
  controls.field.value = typed;
  askForControls(true);
} else {
  void ask(addressed);
}

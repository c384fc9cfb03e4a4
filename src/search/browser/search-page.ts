import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { answerSummary } from '../browser-shared/answer-summary.ts';
import { createElement, requireAttribute, requireElement } from '../browser-shared/elements.ts';
import { LatestRequest, type PendingRequest } from '../browser-shared/latest-request.ts';
import { type LoadedSearch, startSearch } from '../browser-shared/start-search.ts';
import { listenForHotkeys, onIntent } from '../copied-modules/search-intent.ts';
import { cachePromise } from '../vocabulary/cache-promise.ts';
import { AddressHistory, addressWith } from './address-history.ts';
import { noParts, ResultsView } from './results-view.ts';
import { SearchControls } from './search-controls.ts';
import { isAsking, writeState } from './state-parameters.ts';

/** Maximum number of reviews on a page of results. */
const pageLength = 10;

/** How long results wait for what belongs above them, in milliseconds, and an empty answer for more. */
const patience = 500;
const patienceIfEmpty = 8000;

const main = requireElement(document, 'main', HTMLElement);
const form = requireElement(main, 'form', HTMLFormElement);
const root = requireElement(document, '#search', HTMLElement);
const searching = requireAttribute(root, 'data-searching');
const failed = requireAttribute(root, 'data-failed');
const view = new ResultsView(root);
const controls = new SearchControls(document);
const address = new AddressHistory();
const requests = new LatestRequest();
const pageTitle = document.title;

const load = cachePromise(() => startSearch(form));

const loadAfterResults = cachePromise(async () => {
  const afterResults = await import('./after-results.ts');
  afterResults.listenForResultKeys(controls.field, view.found);
  return afterResults;
});

/** Shows counts next to the facets, those of the whole archive. */
async function showAllCounts(request: PendingRequest): Promise<void> {
  try {
    const afterResults = await loadAfterResults();
    await afterResults.showFacetCounts(request);
  } catch (error) {
    console.error(error);
  }
}

/** Whether something belongs above the results of an answer. */
function hasPartsAbove({ query }: Answer, { chosen, order }: SearchState): boolean {
  const { spellingCorrections, absent, themes, named } = query;
  const parts = [spellingCorrections, absent, themes, named, ...Object.values(chosen)];
  return order !== '' || parts.some(({ length }) => length > 0);
}

/** Shows an answer: its results, and then what belongs around them. */
async function showAnswer(
  answer: Answer,
  state: SearchState,
  { messages, search }: LoadedSearch,
  request: PendingRequest,
): Promise<void> {
  let isShown = false;
  const showResults = (beyond: readonly string[] = []) => {
    if (isShown || request.isStale()) return;
    isShown = true;
    request.settle();
    view.show(answer, messages);
    view.say(answerSummary(answer, state, messages, beyond));
  };
  // Parts above the results appear together with them, so that nothing moves afterwards, and an
  // empty answer together with what lies beyond it.
  if (answer.total === 0) setTimeout(showResults, patienceIfEmpty);
  else if (hasPartsAbove(answer, state)) setTimeout(showResults, patience);
  else showResults();
  try {
    const afterResults = await loadAfterResults();
    const around = { answer, state, messages, search, view, request, showResults };
    await afterResults.showAround(around, (to) => addressWith(writeState(to)));
  } catch (error) {
    console.error(error);
    showResults();
    if (!request.isStale()) view.showParts({ ...noParts, notes: [createElement('p', {}, failed)] });
  }
}

/** Shows the answer to a state, unless the reader has asked for another one in the meantime. */
async function ask(state: SearchState): Promise<void> {
  const request = requests.start(() => view.say(searching));
  const query = state.query.trim();
  document.title = query ? `${query} · ${pageTitle}` : pageTitle;
  try {
    if (!isAsking(state)) {
      view.clear('');
      request.settle();
      await showAllCounts(request);
      return;
    }
    const loaded = await load();
    const answering = loaded.search.answer(state, pageLength);
    // If this fails, the answer tries again and reports it.
    loadAfterResults().catch(() => undefined);
    const answer = await answering;
    if (!request.isStale()) await showAnswer(answer, state, loaded, request);
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
  askForAddress();
});
listenForHotkeys(controls.field);
// If this fails, the first query tries again and reports it.
onIntent(main, () => void load().catch(() => undefined));

const facets = requireElement(document, '.facets', HTMLDetailsElement);
facets.open = matchMedia('(width >= 56rem)').matches;
// What was typed before this script ran takes precedence over the address.
const typed = controls.field.value;
const addressed = controls.stateOf(address.parameters);
controls.set(addressed);
if (typed !== '' && typed !== addressed.query) {
  controls.field.value = typed;
  askForControls(true);
} else if (isAsking(addressed)) {
  void ask(addressed);
}

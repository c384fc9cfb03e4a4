import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { createElement, requireAttribute, requireElement } from '../browser-shared/elements.ts';
import { LatestRequest, type PendingRequest } from '../browser-shared/latest-request.ts';
import { type LoadedSearch, startSearch } from '../browser-shared/start-search.ts';
import { listenForHotkeys, onIntent } from '../copied-modules/search-intent.ts';
import type { FacetCounts } from '../facets/facet-counts.ts';
import { cachePromise } from '../vocabulary/cache-promise.ts';
import { AddressHistory, addressWith } from './address-history.ts';
import type { PageParts } from './page-parts.ts';
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
const view = new ResultsView(root);
const controls = new SearchControls(document);
const address = new AddressHistory();
const requests = new LatestRequest();
const pageTitle = document.title;

const load = cachePromise(() => startSearch(form));

const loadAfterResults = cachePromise(async () => {
  const afterResults = await import('./after-results.ts');
  afterResults.listenForResultKeys(controls.field, view.list);
  return afterResults;
});

/** Creates what belongs around the results of an answer, or a note that it could not be loaded. */
async function loadParts(
  answer: Answer,
  state: SearchState,
  { messages, search }: LoadedSearch,
): Promise<PageParts> {
  try {
    const afterResults = await loadAfterResults();
    afterResults.carryQueryToLanguages();
    const addressOf = (to: SearchState) => addressWith(writeState(to));
    return await afterResults.pageParts(answer, state, messages, search, addressOf);
  } catch (error) {
    console.error(error);
    return { ...noParts, notes: [createElement('p', {}, failed)] };
  }
}

/** Shows counts next to the facets: of an answer, or of the whole archive. */
async function showCounts(
  request: PendingRequest,
  count?: () => Promise<FacetCounts>,
): Promise<void> {
  try {
    const afterResults = await loadAfterResults();
    await afterResults.showFacetCounts(request, count);
  } catch (error) {
    console.error(error);
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
      await showCounts(request);
      return;
    }
    const loaded = await load();
    const answer = await loaded.search.answer(state, pageLength);
    const parts = loadParts(answer, state, loaded);
    // Parts above the results appear together with them, so that nothing moves afterwards.
    const { spellingCorrections, absent, themes } = answer.query;
    if (answer.total === 0 || spellingCorrections[0] || absent[0] || themes[0]) await parts;
    if (request.isStale()) return;
    view.show(answer, state, loaded.messages);
    request.settle();
    const shown = await parts;
    if (request.isStale()) return;
    view.showParts(shown);
    await showCounts(request, () => loaded.search.counts(answer.matching, state.chosen));
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

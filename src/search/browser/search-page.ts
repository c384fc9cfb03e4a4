import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import { isAsking, type SearchState, writeState } from '../answering/search-state.ts';
import { atFirstSign, listenForHotkeys } from '../inlined/search-intent.ts';
import { answerSummary } from '../results/answer-summary.ts';
import { find, make } from '../results/elements.ts';
import { startSearch } from '../results/start-search.ts';
import { cached } from '../vocabulary/cached.ts';
import { AddressHistory, addressOf } from './address-history.ts';
import { resultEntry } from './result-entry.ts';
import type { Beside } from './result-notes.ts';
import { SearchControls } from './search-controls.ts';

/** How many reviews a page of results has at most. */
const pageLength = 10;

/** How long an answer may take before the page says that it is on its way, in milliseconds. */
const patience = 400;

const main = find(document, 'main', HTMLElement);
const form = find(main, 'form', HTMLFormElement);
const root = find(document, '#search', HTMLElement);
const status = find(root, '[role="status"]', HTMLElement);
const list = find(root, '#results', HTMLElement);
const controls = new SearchControls(document, document.documentElement.lang);
const address = new AddressHistory();
const pageTitle = document.title;
const { searching = '', failed = '' } = root.dataset;

let asked = 0;

/** What the search needs. */
const load = cached(() => startSearch(form));

/** Lets keys move among the results. */
const listenForKeys = cached(async () => {
  const { moveAmongResults } = await import('./result-keys.ts');
  moveAmongResults(controls.field, list);
});

const nothing: Beside = { notes: [], persons: [], themes: [], pages: [] };

const addressOfState = (state: SearchState) => addressOf(writeState(state));

function clear(message: string): void {
  drawBeside(nothing);
  list.replaceChildren();
  status.textContent = message;
}

/** What is said and shown beside results; not being able to fetch it is said in its place. */
async function beside(answer: Answer, state: SearchState): Promise<Beside> {
  const { words, search } = await load();
  return import('./result-notes.ts')
    .then(({ resultNotes }) => resultNotes(answer, state, words, search, addressOfState))
    .catch(() => ({ ...nothing, notes: [make('p', {}, failed)] }));
}

function drawBeside(parts: Beside): void {
  for (const [name, nodes] of Object.entries(parts)) {
    root.querySelector(`[data-part="${name}"]`)?.replaceChildren(...nodes);
  }
}

/** The links of the results. */
const links = () => [...list.querySelectorAll('a')];

function draw(answer: Answer, state: SearchState, words: SearchMessages): void {
  const focused = links().findIndex((link) => link.matches(':focus'));
  status.textContent = answerSummary(answer, state, words);
  list.replaceChildren(...answer.reviews.map((review) => resultEntry(review, words)));
  // Who has gone into the results before the last of them came stays there.
  links()[focused]?.focus();
}

/** Answers a state, unless another one has been asked for in the meantime. */
async function ask(state: SearchState): Promise<void> {
  asked += 1;
  const mine = asked;
  const isStale = () => mine !== asked;
  const query = state.query.trim();
  document.title = query ? `${query} · ${pageTitle}` : pageTitle;
  const slow = setTimeout(() => {
    if (!isStale()) status.textContent = searching;
  }, patience);
  try {
    if (isAsking(state)) {
      const { words, search } = await load();
      const answer = await search.answer(state, pageLength);
      const { spellingCorrections, absent, themes } = answer.query;
      // What stands above the results is there when they are; all else may come after them.
      const isAbove =
        !answer.total || [spellingCorrections, absent, themes].some(({ length }) => length);
      const above = isAbove ? await beside(answer, state) : undefined;
      if (isStale()) return;
      draw(answer, state, words);
      clearTimeout(slow);
      const parts = above ?? (await beside(answer, state));
      if (isStale()) return;
      drawBeside(parts);
      listenForKeys().catch(() => undefined);
      const counts = await search.counts(answer.matching, state.chosen).catch(() => ({}));
      if (!isStale()) controls.showCounts(counts);
    } else {
      clear('');
      controls.showCounts();
    }
  } catch (error) {
    if (isStale()) return;
    console.error(error);
    clear(failed);
  } finally {
    clearTimeout(slow);
  }
}

/** Asks for what the controls are set to. */
function askForControls(isTyping: boolean): void {
  const before = controls.stateOf(address.parameters);
  const set = controls.stateOf(controls.parameters);
  const state = { ...set, isLiteral: before.isLiteral && before.query === set.query };
  address.write(writeState(state), isTyping);
  void ask(state);
}

/** Asks for what the address says. */
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
  links()[0]?.focus();
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
atFirstSign(main, () => void load().catch(() => undefined));

const facets = find(document, '.facets', HTMLDetailsElement);
facets.open = matchMedia('(width >= 56rem)').matches;
// What was typed before this script was there counts more than what the address says.
const typed = controls.field.value;
const addressed = controls.stateOf(address.parameters);
controls.set(addressed);
if (typed !== '' && typed !== addressed.query) {
  controls.field.value = typed;
  askForControls(true);
} else if (isAsking(addressed)) {
  void ask(addressed);
}

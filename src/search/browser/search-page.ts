import { kept } from '../answer/kept.ts';
import type { Answer, Search } from '../answer/search.ts';
import { isAsking, type SearchState, writeState } from '../query/search-state.ts';
import { AddressHistory } from './address-history.ts';
import { answerWords } from './answer-words.ts';
import type { Beside } from './beside-results.ts';
import { find, make } from './elements.ts';
import { resultEntry } from './result-entry.ts';
import { SearchControls } from './search-controls.ts';
import { type SearchWords, startSearch } from './search-words.ts';
import { atFirstSign, listenForHotkeys } from './signs.ts';

/** How many reviews a page of results has at most. */
const pageLength = 10;

/** How long an answer may take before the page says that it is on its way, in milliseconds. */
const patience = 400;

const form = find(document, 'main form', HTMLFormElement);
const root = find(document, '#search', HTMLElement);
const status = find(root, '[role="status"]', HTMLElement);
const list = find(root, '#results', HTMLElement);
const controls = new SearchControls(document, document.documentElement.lang);
const address = new AddressHistory();
const pageTitle = document.title;
const { searching = '', failed = '' } = root.dataset;

let asked = 0;

/** What the search needs. */
const load = kept(() => startSearch(form));

/** Fetches what a first query needs, at the first sign that there will be one. */
function prepare(): void {
  void import('./result-keys.ts').then(({ moveAmongResults }) =>
    moveAmongResults(controls.field, list),
  );
  load()
    .then(({ search }) => search.warm())
    // A query that needs it tries again, and says what fails.
    .catch(() => undefined);
}

function addressOf(state: SearchState): string {
  const parameters = writeState(state);
  return `${location.pathname}${parameters && `?${parameters}`}`;
}

function clear(message: string): void {
  for (const part of root.querySelectorAll('[data-part]')) part.replaceChildren();
  list.replaceChildren();
  status.textContent = message;
}

/** Whether there is anything to be said and shown of an answer beside its results. */
function hasBeside({ query, total, pages }: Answer): boolean {
  const { corrections, absent, themes, persons } = query;
  return [corrections, absent, themes, persons].some(({ length }) => length) || !total || pages > 1;
}

/** What is shown beside the results: most answers have nothing, and do without the code for it. */
async function beside(
  answer: Answer,
  state: SearchState,
  words: SearchWords,
  search: Search,
): Promise<Beside> {
  const nothing = { notes: [], themes: [], pages: [] };
  if (!hasBeside(answer)) return nothing;
  return import('./beside-results.ts').then(
    ({ besideResults }) => besideResults(answer, state, words, search, addressOf),
    // The results are there all the same.
    () => ({ ...nothing, notes: [make('p', {}, failed)] }),
  );
}

function draw(answer: Answer, state: SearchState, words: SearchWords, parts: Beside): void {
  status.textContent = answerWords(answer, state, words);
  for (const [name, nodes] of Object.entries(parts)) {
    root.querySelector(`[data-part="${name}"]`)?.replaceChildren(...nodes);
  }
  list.replaceChildren(
    ...answer.reviews.map((review) => {
      const [rating = ''] = review.fragment.filters['rating'] ?? [];
      return resultEntry(review, controls.nameOf('rating', rating), words);
    }),
  );
}

/** Answers a state, unless another one has been asked for in the meantime. */
async function ask(state: SearchState): Promise<void> {
  asked += 1;
  const mine = asked;
  const isStale = () => mine !== asked;
  document.title = [state.query.trim(), pageTitle].filter(Boolean).join(' · ');
  const slow = setTimeout(() => {
    if (!isStale()) status.textContent = searching;
  }, patience);
  try {
    if (isAsking(state)) {
      const { words, search } = await load();
      const answer = await search.answer(state, pageLength);
      const parts = await beside(answer, state, words, search);
      if (isStale()) return;
      draw(answer, state, words, parts);
      clearTimeout(slow);
      // The results are there, also where this cannot be fetched.
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
controls.onChoice(() => askForControls(false));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  address.finish();
});
window.addEventListener('popstate', () => {
  address.finish();
  askForAddress();
});
listenForHotkeys(controls.field);
atFirstSign(find(document, 'main', HTMLElement), prepare);

// Browsers that do not know the media feature `scripting` show this until now.
find(document, '#without-script', HTMLElement).hidden = true;
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

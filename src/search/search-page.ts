import { counted, phrase } from '../interface/phrases.ts';
import { type Answer, type Engine, type FoundReview, loadEngine } from './engine.ts';
import { bearsOut } from './evidence.ts';
import { QueryHistory } from './query-history.ts';
import { resultEntry } from './result-entry.ts';
import { readPhrases } from './search-phrases.ts';

/** How many reviews are shown at once, at first and at each asking for more. */
const shownAtOnce = 20;

/** How long an answer may take before the page says that it is on its way, in milliseconds. */
const patience = 400;

/** An element of the page. Throws where the page lacks it. */
function find<Found extends Element>(
  within: ParentNode,
  selector: string,
  type: new () => Found,
): Found {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}

const nothing: Answer = { results: [] };
const language = document.documentElement.lang;
const root = find(document, '#search', HTMLElement);
const form = find(document, 'main form', HTMLFormElement);
const field = find(form, 'input', HTMLInputElement);
const status = find(root, '[role="status"]', HTMLElement);
const advice = find(root, '#search-advice', HTMLElement);
const list = find(root, '#results', HTMLElement);
const more = find(root, '#more-results', HTMLButtonElement);
const phrases = readPhrases(root.dataset['phrases']);
const address = new QueryHistory();
const pageTitle = document.title;

let engine: Promise<Engine> | undefined;
let asked = 0;
/** The query, by its number, that the list answers. */
let answered = 0;
let answer = nothing;

function loadedEngine(): Promise<Engine> {
  engine ??= loadEngine(root.dataset['engine'] ?? '').catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

function show(reviews: readonly FoundReview[], message: string): void {
  list.replaceChildren(...reviews.map((review) => resultEntry(review, language)));
  more.hidden = list.children.length >= answer.results.length;
  status.textContent = message;
}

/** The text that a found review was searched in: its title and its body. */
function textOf({ meta, content }: FoundReview): string {
  return `${meta['title'] ?? ''} ${content}`;
}

function fetchShown({ results }: Answer, from: number): Promise<FoundReview[]> {
  const next = results.slice(from, from + shownAtOnce);
  return Promise.all(next.map((result) => result.data()));
}

function fail(error: unknown): void {
  console.error(error);
  answer = nothing;
  advice.hidden = true;
  document.title = pageTitle;
  show([], phrases.failed);
}

/** Answers a query, unless another one has been asked in the meantime. */
async function ask(typed: string): Promise<void> {
  asked += 1;
  const mine = asked;
  const isStale = () => mine !== asked;
  const slow = setTimeout(() => {
    if (!isStale()) status.textContent = phrases.searching;
  }, patience);
  try {
    const words = typed.trim();
    const found = words === '' ? nothing : await (await loadedEngine()).search(words);
    if (isStale()) return;
    const reviews = await fetchShown(found, 0);
    if (isStale()) return;
    const count = found.results.length;
    const query = words.replace(/^["“„«](.*)["”“»]$/u, '$1');
    document.title = [words, pageTitle].filter(Boolean).join(' · ');
    const isFound = count > 0 && bearsOut(reviews.map(textOf), words);
    answer = isFound ? found : nothing;
    answered = mine;
    advice.hidden = isFound || words === '';
    if (isFound) show(reviews, counted(phrases.found, count, language, { query }));
    else show([], words === '' ? '' : phrase(phrases.none, { query }));
  } catch (error) {
    if (!isStale()) fail(error);
  } finally {
    clearTimeout(slow);
  }
}

/** Shows more of the reviews that the last query found. */
async function showMore(): Promise<void> {
  const mine = answer;
  more.disabled = true;
  try {
    const reviews = await fetchShown(mine, list.children.length);
    // Another answer has taken the list in the meantime, or is about to.
    if (mine !== answer || asked !== answered) return;
    const entries = reviews.map((review) => resultEntry(review, language));
    list.append(...entries);
    more.hidden = list.children.length >= mine.results.length;
    entries[0]?.querySelector('a')?.focus();
  } catch (error) {
    if (mine === answer && asked === answered) fail(error);
  } finally {
    more.disabled = false;
  }
}

field.addEventListener('input', () => {
  address.write(field.value);
  void ask(field.value);
});
field.addEventListener('change', () => address.finish());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  address.finish();
});
more.addEventListener('click', () => void showMore());
window.addEventListener('popstate', () => {
  address.finish();
  field.value = address.query;
  void ask(field.value);
});

// Browsers that do not know the media feature `scripting` show this until now.
find(document, '#without-script', HTMLElement).hidden = true;
// What was typed before this script was there counts more than what the address says.
if (field.value === '') field.value = address.query;
else address.write(field.value);
void ask(field.value);

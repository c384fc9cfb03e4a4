// On the page of a review that one comes to from the search: marks there what was searched for.

import { counted } from '../../i18n/format.ts';
import marks from '../../styles/on-demand/marks.css?inline';
import { parseQuery } from '../answering/parse-query.ts';
import { adoptStyle } from '../inlined/adopt-style.ts';
import { marksParameter } from '../inlined/marks-parameter.ts';
import { make } from '../results/elements.ts';
import { fetchSearchMessages } from '../results/start-search.ts';
import { findMatches } from '../words/find-matches.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { Pattern } from '../words/pattern.ts';
import { markRanges, textRanges } from './text-ranges.ts';

const parameters = new URLSearchParams(location.search);
const language = document.querySelector('#text')?.getAttribute('lang') ?? '';

/** What is to be marked: words as they are, and phrases. */
const patterns = parseQuery(parameters.get(marksParameter) ?? '', Number.POSITIVE_INFINITY).map(
  ({ kind, words }): Pattern =>
    kind === 'word'
      ? { kind: 'forms', forms: words.map((word) => ({ word })) }
      : { kind: 'phrase', words },
);

const blocks = document.querySelectorAll('#title, #text [id^="p"]:is(p, h2, h3, h4, h5, h6)');
const found = [...blocks].flatMap((block) =>
  textRanges(block, (text) => findMatches(patterns, wordsOf(text), language)),
);

/** The paragraph that the address names. */
const target = document.querySelector(':target');

/** Brings the first of the marks in that paragraph into view, where the paragraph is longer than the screen. */
function showFirst(): void {
  const first = found.find((range) => target?.contains(range.startContainer));
  const { bottom = 0 } = first?.getBoundingClientRect() ?? {};
  if (first && bottom > innerHeight * 0.8) scrollBy({ top: bottom - innerHeight / 2 });
}

/** Takes the marks away, also out of the address, and goes on from where one reads. */
function clear(unmark: () => void, bar: HTMLElement, onKey: (event: KeyboardEvent) => void): void {
  unmark();
  bar.remove();
  document.removeEventListener('keydown', onKey);
  const address = new URL(location.href);
  address.searchParams.delete(marksParameter);
  history.replaceState(history.state, '', address);
  target?.querySelector('a')?.focus({ preventScroll: true });
}

async function start(): Promise<void> {
  adoptStyle(marks);
  const unmark = markRanges(found);
  showFirst();
  const form = document.querySelector<HTMLFormElement>('.search-form form');
  const button = make('button', { type: 'button' });
  const message = make('span', { role: 'status' });
  const bar = make('aside', { class: 'marks-bar' }, message, button);
  const onKey = (event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && !isInField) clear(unmark, bar, onKey);
  };
  button.addEventListener('click', () => clear(unmark, bar, onKey));
  document.addEventListener('keydown', onKey);
  const { phrases, language: own } = await fetchSearchMessages(form?.action ?? '');
  button.textContent = phrases.clearMarks;
  document.querySelector('#text')?.before(bar);
  message.textContent = counted(phrases.marked, found.length, own);
}

// Where the words of the bar cannot be fetched, Escape clears the marks all the same.
if (found.length > 0) start().catch(() => undefined);

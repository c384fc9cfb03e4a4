// Highlights what was found, on the page of a review that the reader opened from a search.

import style from '../../styles/on-demand/highlights.css?inline';
import { parseQuery } from '../answering/parse-query.ts';
import { requireElement } from '../browser-shared/elements.ts';
import { fetchSearchMessages } from '../browser-shared/start-search.ts';
import { adoptStyle } from '../copied-modules/adopt-style.ts';
import { marksParameter } from '../copied-modules/marks-parameter.ts';
import { findMatches, type TextRange } from '../words/find-matches.ts';
import type { Pattern } from '../words/pattern.ts';
import { wordsAsSought } from '../words/words-as-sought.ts';
import { highlightBar } from './highlight-bar.ts';
import { highlightRanges } from './highlight-ranges.ts';
import { textRanges } from './text-ranges.ts';

// An empty parameter highlights nothing.
const marks = new URLSearchParams(location.search).get(marksParameter) ?? '';

const parts = parseQuery(marks, Number.POSITIVE_INFINITY);
const sought = new Set(parts.flatMap(({ words }) => words));
const patterns = parts.map(
  ({ kind, words }): Pattern =>
    kind === 'word'
      ? { kind: 'forms', forms: words.map((word) => ({ word })) }
      : { kind: 'phrase', words },
);

// These patterns apply to every language.
const { lang } = document.documentElement;
const blocks = document.querySelectorAll('#title, #text [id^="p"]:is(p, h2, h3, h4, h5, h6)');
/** Without matches within others: a phrase can contain a word that is also sought. */
const apart = (ranges: readonly TextRange[]) =>
  ranges.filter(
    ({ start }, index) => !ranges.slice(0, index).some((earlier) => earlier.end > start),
  );
const matches = [...blocks].flatMap((block) =>
  textRanges(block, (text) => apart(findMatches(patterns, wordsAsSought(text, sought), lang))),
);

/** The paragraph that the address names. */
const target = document.querySelector(':target');

/** Removes the highlights from the address, and moves the focus to where the reader is. */
function leaveSearch(): void {
  const address = new URL(location.href);
  address.searchParams.delete(marksParameter);
  history.replaceState(history.state, '', address);
  target?.querySelector('a')?.focus({ preventScroll: true });
}

async function highlight(): Promise<void> {
  adoptStyle(style);
  const { emphasise, remove } = highlightRanges(matches);
  let current = Math.max(
    0,
    matches.findIndex((match) => target?.contains(match.startContainer)),
  );
  const emphasiseCurrent = () => {
    const match = matches[current];
    if (match) emphasise(match);
    return match;
  };
  /** Emphasises the current match, and scrolls to it unless it is well in view. */
  const showCurrent = () => {
    const match = emphasiseCurrent();
    if (!match) return;
    const { top, bottom } = match.getBoundingClientRect();
    if (top < innerHeight * 0.2 || bottom > innerHeight * 0.8) {
      scrollBy({ top: bottom - innerHeight / 2 });
    }
  };
  // Without a paragraph in the address, the reader begins at the top of the page.
  if (target) showCurrent();
  else emphasiseCurrent();
  const move = (by: number) => {
    current = (current + by + matches.length) % matches.length;
    showCurrent();
    return current + 1;
  };
  let bar: HTMLElement | undefined;
  const clear = () => {
    remove();
    bar?.remove();
    document.removeEventListener('keydown', onKey);
    leaveSearch();
  };
  const onKey = (event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && !isInField) clear();
  };
  document.addEventListener('keydown', onKey);
  const form = requireElement(document, '.search-form form', HTMLFormElement);
  const messages = await fetchSearchMessages(form.action);
  bar = highlightBar(matches.length, current + 1, { move, clear }, messages);
  requireElement(document, '#text', HTMLElement).before(bar);
}

// If the messages cannot be fetched, there is no bar, but Escape still removes the highlight.
if (matches.length > 0) highlight().catch(console.error);

// Highlights what was found, on the page of a review that the reader opened from a search.

import { counted } from '../../i18n/format.ts';
import style from '../../styles/on-demand/highlights.css?inline';
import { parseQuery } from '../answering/parse-query.ts';
import { createElement, requireElement } from '../browser-shared/elements.ts';
import { fetchSearchMessages } from '../browser-shared/start-search.ts';
import { adoptStyle } from '../copied-modules/adopt-style.ts';
import { marksParameter } from '../copied-modules/marks-parameter.ts';
import { findMatches } from '../words/find-matches.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { Pattern } from '../words/pattern.ts';
import { highlightRanges } from './highlight-ranges.ts';
import { textRanges } from './text-ranges.ts';

// An empty parameter highlights nothing.
const marks = new URLSearchParams(location.search).get(marksParameter) ?? '';

const patterns = parseQuery(marks, Number.POSITIVE_INFINITY).map(
  ({ kind, words }): Pattern =>
    kind === 'word'
      ? { kind: 'forms', forms: words.map((word) => ({ word })) }
      : { kind: 'phrase', words },
);

// These patterns apply to every language.
const { lang } = document.documentElement;
const blocks = document.querySelectorAll('#title, #text [id^="p"]:is(p, h2, h3, h4, h5, h6)');
const matches = [...blocks].flatMap((block) =>
  textRanges(block, (text) => findMatches(patterns, wordsOf(text), lang)),
);

/** The paragraph that the address names. */
const target = document.querySelector(':target');

/**
 * Scrolls to the first match in the target paragraph if the paragraph is longer than the screen.
 */
function scrollToFirst(): void {
  const first = matches.find((range) => target?.contains(range.startContainer));
  if (!first) return;
  const { bottom } = first.getBoundingClientRect();
  if (bottom > innerHeight * 0.8) scrollBy({ top: bottom - innerHeight / 2 });
}

/** Removes the highlights from the address, and moves the focus to where the reader is. */
function leaveSearch(): void {
  const address = new URL(location.href);
  address.searchParams.delete(marksParameter);
  history.replaceState(history.state, '', address);
  target?.querySelector('a')?.focus({ preventScroll: true });
}

async function highlight(): Promise<void> {
  adoptStyle(style);
  const removeHighlight = highlightRanges(matches);
  scrollToFirst();
  const button = createElement('button', { type: 'button' });
  const status = createElement('span', { role: 'status' });
  const bar = createElement('aside', { class: 'highlight-bar' }, status, button);
  const clear = () => {
    removeHighlight();
    bar.remove();
    document.removeEventListener('keydown', onKey);
    leaveSearch();
  };
  const onKey = (event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && !isInField) clear();
  };
  button.addEventListener('click', clear);
  document.addEventListener('keydown', onKey);
  const form = requireElement(document, '.search-form form', HTMLFormElement);
  const { phrases, language } = await fetchSearchMessages(form.action);
  button.textContent = phrases.clearHighlights;
  requireElement(document, '#text', HTMLElement).before(bar);
  status.textContent = counted(phrases.highlighted, matches.length, language);
}

// If the messages cannot be fetched, there is no bar, but Escape still removes the highlight.
if (matches.length > 0) highlight().catch(console.error);

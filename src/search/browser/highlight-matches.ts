// Highlights what was found, on the page of a review that the reader opened from a search.

import { adoptStyle } from '../../site/copied-modules/adopt-style.ts';
import style from '../../styles/on-demand/highlights.css?inline';
import { requireElement } from '../browser-shared/elements.ts';
import { fetchSearchMessages } from '../browser-shared/start-search.ts';
import { marksParameter, positionParameter } from '../copied-modules/marks-parameter.ts';
import { parseQuery } from '../query/parse-query.ts';
import { findMatches, type TextRange } from '../words/find-matches.ts';
import type { Pattern } from '../words/pattern.ts';
import { wordsAsSought } from '../words/words-as-sought.ts';
import { groupMatches } from './group-matches.ts';
import { highlightBar } from './highlight-bar.ts';
import { highlightRanges } from './highlight-ranges.ts';
import { textRanges } from './text-ranges.ts';

/** How much of the parameter is read, in characters: more than common servers accept. Anybody can write an address. */
const mostMarks = 10_000;

// An empty parameter highlights nothing.
const parameters = new URLSearchParams(location.search);
const marks = parameters.get(marksParameter) ?? '';

const parts = parseQuery(marks, mostMarks);
const sought = new Set(parts.flatMap(({ words }) => words));
const [single, joined] = [new Set<string>(), new Map<string, Pattern>()];
for (const { kind, words } of parts) {
  if (kind === 'word') single.add(words[0]);
  else joined.set(words.join(' '), { kind: 'phrase', words });
}
// Each once, however often the address has it. A phrase comes before the words that begin where it does.
const patterns: Pattern[] = [
  ...joined.values(),
  { kind: 'forms', forms: [...single].map((word) => ({ word })) },
];

// These patterns apply to every language.
const { lang } = document.documentElement;
const isBlock = '#title, #text [id^="p"]:is(p, h2, h3, h4, h5, h6)';
const blocks = document.querySelectorAll(isBlock);
/** Without matches within others: a phrase can contain a word that is also sought. */
function apart(ranges: readonly TextRange[]): TextRange[] {
  let covered = 0;
  return ranges.filter(({ start, end }) => {
    const isApart = start >= covered;
    covered = Math.max(covered, end);
    return isApart;
  });
}

/** Matches that are read together. */
interface Stop {
  readonly block: Element;
  readonly matches: readonly TextRange[];
  readonly ranges: readonly Range[];
}

const stops = [...blocks].flatMap((block): Stop[] => {
  const text = block.textContent;
  const matches = apart(findMatches(patterns, wordsAsSought(text, sought), lang));
  const language = block.closest<HTMLElement>('[lang]')?.lang ?? lang;
  return groupMatches(text, matches, language).map((group) => ({
    block,
    matches: group,
    ranges: textRanges(block, group),
  }));
});

const named = document.querySelector(':target');
/** The paragraph that the address names, or whose passage it names. */
const target = named?.closest(isBlock) ?? named;

/**
 * The number of the stop, from 0, that the reader begins at: the match of the target paragraph that they followed, or one in the
 * title; otherwise -1, as none may be in view: the reader stays where the address leads.
 */
function firstStop(): number {
  if (!target) return stops[0]?.block.id === 'title' ? 0 : -1;
  const position = Number(parameters.get(positionParameter));
  const distance = ({ block, matches }: Stop) =>
    target.contains(block)
      ? Math.min(...matches.map(({ start }) => Math.abs(start - position)))
      : Number.POSITIVE_INFINITY;
  const distances = stops.map(distance);
  const nearest = Math.min(...distances);
  return Number.isFinite(nearest) ? distances.indexOf(nearest) : -1;
}

/** Moves the focus to the permanent link of a paragraph, without scrolling. */
function focusParagraph(paragraph: Element): void {
  paragraph.querySelector('a')?.focus({ preventScroll: true });
}

/** Moves the focus to the title, without scrolling. */
function focusTitle(): void {
  const title = requireElement(document, '#title', HTMLElement);
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/** Removes the highlights from the address. */
function leaveSearch(): void {
  const address = new URL(location.href);
  address.searchParams.delete(marksParameter);
  address.searchParams.delete(positionParameter);
  history.replaceState(history.state, '', address);
}

async function highlight(): Promise<void> {
  adoptStyle(style);
  const { emphasise, remove } = highlightRanges(stops.flatMap(({ ranges }) => ranges));
  let current = firstStop();
  const emphasiseCurrent = () => {
    const ranges = stops[current]?.ranges ?? [];
    emphasise(ranges);
    return ranges[0];
  };
  /** Emphasises the current matches, and scrolls to the first unless it is well in view. */
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
  // Tab leads on from the paragraph, unless the reader is somewhere else already.
  if (target && document.activeElement === document.body) focusParagraph(target);
  const move = (by: number) => {
    // From the top of the page, the last match is the previous one.
    current = (Math.max(current, by > 0 ? -1 : 0) + by + stops.length) % stops.length;
    showCurrent();
    return current + 1;
  };
  let bar: HTMLElement | undefined;
  const clear = () => {
    remove();
    bar?.remove();
    document.removeEventListener('keydown', onKey);
    leaveSearch();
    const block = stops[current]?.block;
    if (block && block.id !== 'title') focusParagraph(block);
    else focusTitle();
  };
  const onKey = (event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && !isInField) clear();
  };
  document.addEventListener('keydown', onKey);
  const form = requireElement(document, '.search-form form', HTMLFormElement);
  const messages = await fetchSearchMessages(form.action);
  bar = highlightBar(stops.length, current + 1, { move, clear }, messages);
  // Early in the order of the page, wherever the reader begins. Its place on the screen is fixed.
  (target ?? requireElement(document, '.skip', HTMLElement)).after(bar);
}

// If the messages cannot be fetched, there is no bar, but Escape still removes the highlight.
if (stops.length > 0) highlight().catch(console.error);

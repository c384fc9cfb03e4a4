import { counted } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import { createElement } from '../browser-shared/elements.ts';

/** What the reader can do with the matches on a page. */
export interface MatchActions {
  /** Moves by some groups of matches, forwards or backwards, and returns the number of the one reached, from 1. */
  readonly move: (by: number) => number;
  /** Removes the highlight. */
  readonly clear: () => void;
}

/**
 * Creates a bar that says at which match, or group of matches, the reader is, with buttons for the previous and the next match, if
 * there are several, and for removing the highlight.
 *
 * @param count the number of groups
 * @param current the number of the group that the reader is at, from 1
 */
export function highlightBar(
  count: number,
  current: number,
  { move, clear }: MatchActions,
  { phrases, language }: SearchMessages,
): HTMLElement {
  const status = createElement('span', { role: 'status' });
  const say = (number: number) => {
    const position = { number: new Intl.NumberFormat(language).format(number) };
    status.textContent = counted(phrases.highlighted, count, language, position);
  };
  const button = (label: string, onClick: () => void) => {
    const created = createElement('button', { type: 'button' }, label);
    created.addEventListener('click', onClick);
    return created;
  };
  const steps = [
    button(phrases.previousMatch, () => say(move(-1))),
    button(phrases.nextMatch, () => say(move(1))),
  ];
  // Screen readers announce a live region only if it exists before its text changes.
  setTimeout(() => say(current));
  return createElement(
    'aside',
    // Its language differs from that of the text around it.
    { class: 'highlight-bar', lang: language },
    status,
    ...(count > 1 ? steps : []),
    button(phrases.clearHighlights, clear),
  );
}

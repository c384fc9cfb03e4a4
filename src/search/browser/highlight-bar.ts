import { counted, languageOf, phrase } from '../../i18n/format.ts';
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
 * Creates a bar that says at which match, or group of matches, the reader is, or only how many there are, with buttons
 * that lead to the others and one that removes the highlight.
 *
 * @param count the number of groups
 * @param current the number of the group that the reader is at, from 1, or 0 before the first move
 */
export function highlightBar(
  count: number,
  current: number,
  { move, clear }: MatchActions,
  { phrases, language }: SearchMessages,
): HTMLElement {
  const status = createElement('span', { role: 'status' });
  const say = (number: number) => {
    const { format } = new Intl.NumberFormat(
      interfaceHasGaps ? languageOf(phrases.atMatch, language) : language,
    );
    const values = { number: format(number), count: format(count) };
    status.textContent =
      number > 0 && count > 1
        ? phrase(phrases.atMatch, values)
        : counted(phrases.highlighted, count, language);
  };
  const button = (label: string, onClick: () => void) => {
    const created = createElement('button', { type: 'button' }, label);
    created.addEventListener('click', onClick);
    return created;
  };
  const previous = button(phrases.previousMatch, () => say(move(-1)));
  const next = button(phrases.nextMatch, () => say(move(1)));
  const isElsewhere = count > 1 || current === 0;
  // Screen readers announce a live region only if it exists before its text changes.
  setTimeout(() => say(current));
  return createElement(
    'aside',
    // Its language differs from that of the text around it.
    { class: 'highlight-bar', lang: language },
    status,
    ...(count > 1 ? [previous] : []),
    ...(isElsewhere ? [next] : []),
    button(phrases.clearHighlights, clear),
  );
}

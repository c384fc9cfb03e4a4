import { counted, phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { quotedList } from '../browser-shared/answer-summary.ts';
import { createElement } from '../browser-shared/elements.ts';
import type { Replacement } from '../wider/wider-group.ts';

const quotationMark = /["“”„«»]/g;

/** Returns a text without a word, unless it is only part of another there. */
function withoutWord(text: string, word: string): string {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return before + after;
  }
  return text;
}

/** Returns a query without the words that no review has. */
export function withoutAbsent(query: string, absent: readonly string[]): string {
  const rest = absent.reduce(withoutWord, query).replace(/["“”„«»]\s*["“”„«»]/g, '');
  const marks = rest.match(quotationMark) ?? [];
  const balanced = marks.length % 2 === 0 ? rest : rest.replace(quotationMark, '');
  return balanced.replace(/\s+/g, ' ').trim();
}

/**
 * Creates the notes above the results: links to the query as it was typed, without its absent
 * words, and without the filters; and advice if nothing was found.
 *
 * @param hasMore whether there is anything beyond the exact answer
 * @param nearest words of the archive that look like absent ones
 */
export function resultNotes(
  { query, total, matching, leftOut }: Answer,
  state: SearchState,
  messages: SearchMessages,
  addressOf: (state: SearchState) => string,
  hasMore: boolean,
  nearest: readonly Replacement[],
): Node[] {
  const { addresses, phrases, language } = messages;
  const notes: Node[] = [];
  const add = (...content: (Node | string)[]) => notes.push(createElement('p', {}, ...content));
  const addLink = (to: SearchState, label: string) =>
    add(createElement('a', { href: addressOf({ ...to, page: 1 }) }, label));
  if (query.spellingCorrections.length > 0) {
    const words = quotedList([state.query.trim()], messages);
    addLink({ ...state, isLiteral: true }, phrase(phrases.asTyped, { words }));
  }
  if (query.absent.length > 0 && query.terms.length > 0) {
    const known = withoutAbsent(state.query, query.absent);
    const words = quotedList([known], messages);
    addLink({ ...state, query: known }, phrase(phrases.without, { words }));
  }
  const isFiltered = matching.length > total;
  if (isFiltered && query.terms.length > 0) {
    addLink({ ...state, chosen: {} }, counted(phrases.unfiltered, matching.length, language));
  }
  if (total === 0 && leftOut === 0 && !isFiltered && !hasMore) {
    for (const { typed, words } of nearest) {
      const links = words.flatMap((word) => {
        const to = { ...state, query: state.query.replace(typed, word), page: 1 };
        return [' ', createElement('a', { href: addressOf(to) }, word)];
      });
      add(phrases.nearest, ...links);
    }
    add(
      phrases.advice,
      ' ',
      createElement('a', { href: addresses.reviews }, phrases.browseReviews),
      '\u00a0· ',
      createElement('a', { href: addresses.themes }, phrases.browseThemes),
    );
  }
  return notes;
}

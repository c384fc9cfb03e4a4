import { counted, phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { quotedList } from '../browser-shared/answer-summary.ts';
import { replaceWord } from '../browser-shared/corrected-queries.ts';
import { createElement } from '../browser-shared/elements.ts';
import type { Replacement } from '../wider/wider-group.ts';

/** What stands between links beside each other. */
const separator = '\u00a0· ';

/**
 * Creates the notes above the results: links to the query as it was typed, to its words
 * that some review has, and to it without the filters; and advice if nothing was found.
 *
 * @param hasMore whether there is anything beyond the exact answer
 * @param nearest words of the archive that look like absent ones
 * @param known what was typed and leads to results, if a part of the query does not
 */
export function resultNotes(
  { query, total, matching, leftOut }: Answer,
  state: SearchState,
  messages: SearchMessages,
  addressOf: (state: SearchState) => string,
  hasMore: boolean,
  nearest: readonly Replacement[],
  known: readonly string[],
): Node[] {
  const { addresses, phrases, language } = messages;
  const notes: Node[] = [];
  const add = (...content: (Node | string)[]) => notes.push(createElement('p', {}, ...content));
  const addLink = (to: SearchState, label: string) =>
    add(createElement('a', { href: addressOf({ ...to, page: 1 }) }, label));
  // As typed, a query with words that no review has finds nothing.
  if (query.spellingCorrections.length > 0 && query.absent.length === 0) {
    const words = quotedList([state.query.trim()], messages);
    addLink({ ...state, isLiteral: true }, phrase(phrases.asTyped, { words }));
  }
  const addLinks = (
    label: string,
    queries: readonly (readonly [text: string, query: string])[],
  ) => {
    const links = queries.flatMap(([text, to], index) => [
      index === 0 ? ' ' : separator,
      createElement('a', { href: addressOf({ ...state, query: to, page: 1 }) }, text),
    ]);
    add(label, ...links);
  };
  if (known.length > 0)
    addLinks(
      phrases.onlyFor,
      known.map((each) => [each, each]),
    );
  const isFiltered = matching.length > total;
  if (isFiltered && query.terms.length > 0) {
    addLink({ ...state, chosen: {} }, counted(phrases.unfiltered, matching.length, language));
  }
  if (total === 0 && leftOut === 0 && !isFiltered && !hasMore) {
    for (const { typed, words } of nearest) {
      addLinks(
        phrases.nearest,
        words.map((word) => [word, replaceWord(state.query, typed, word)]),
      );
    }
    add(
      phrases.advice,
      ' ',
      createElement('a', { href: addresses.reviews }, phrases.browseReviews),
      separator,
      createElement('a', { href: addresses.themes }, phrases.browseThemes),
    );
  }
  return notes;
}

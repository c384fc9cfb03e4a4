import { counted, phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';

/** Words in the quotation marks of the interface's language, one or another of them. */
export function quoted(all: readonly string[], { language, phrases }: SearchMessages): string {
  const marked = all.map((each) => phrase(phrases.quotation, { words: each }));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(marked);
}

/** What the search says of an answer, in a sentence or two. */
export function answerSummary(
  { query, total, leftOut }: Answer,
  state: SearchState,
  words: SearchMessages,
): string {
  const { language, phrases } = words;
  const typed = state.query.trim().replace(/^["“„«]([^"“”„«»]*)["”“»]$/u, '$1');
  const read = query.spellingCorrections.flatMap(({ read: words }) => words);
  const sentences: string[] = [];
  if (read.length > 0) sentences.push(phrase(phrases.corrected, { words: quoted(read, words) }));
  if (query.absent.length > 0) {
    sentences.push(phrase(phrases.absent, { words: quoted(query.absent, words) }));
  } else if (total === 0) {
    const query = typed || state.query;
    sentences.push(query ? phrase(phrases.none, { query }) : phrases.noneChosen);
  } else if (typed === '' || read.length > 0) {
    sentences.push(counted(phrases.browsed, total, language));
  } else {
    sentences.push(counted(phrases.found, total, language, { query: typed }));
  }
  if (leftOut > 0) sentences.push(counted(phrases.leftOut, leftOut, language));
  return sentences.join(' ');
}

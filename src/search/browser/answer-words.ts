import { counted, phrase } from '../../interface/phrases.ts';
import type { Answer } from '../answer/search.ts';
import type { SearchState } from '../query/search-state.ts';
import type { SearchWords } from './search-words.ts';

/** Words in the quotation marks of the interface's language, one or another of them. */
export function quoted(all: readonly string[], { language, phrases }: SearchWords): string {
  const marked = all.map((each) => phrase(phrases.quotation, { words: each }));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(marked);
}

/** What the search says of an answer, in a sentence or two. */
export function answerWords(
  { query, total, leftOut }: Answer,
  state: SearchState,
  words: SearchWords,
): string {
  const { language, phrases } = words;
  const typed = state.query.trim().replace(/^["“„«]([^"“”„«»]*)["”“»]$/u, '$1');
  const read = query.corrections.flatMap((correction) => correction.read);
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

import { counted, languageOf, phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { correctedQueries } from './corrected-queries.ts';

/**
 * Returns a list of words, each in the quotation marks of the interface language: “a”, “b”, or “c”.
 */
export function quotedList(
  words: readonly string[],
  { language, phrases }: SearchMessages,
  type: Intl.ListFormatType = 'disjunction',
): string {
  const quoted = words.map((each) => phrase(phrases.quotation, { words: each }));
  // All sentences with such lists are in one language, unless the interface is being translated.
  return new Intl.ListFormat(interfaceHasGaps ? languageOf(phrases.absent, language) : language, {
    type,
  }).format(quoted);
}

/** What lies beyond an answer, for its summary. */
export interface BeyondSummary {
  readonly sentences: readonly string[];
  /** The words in no review that the closest passages tell by others. */
  readonly told: readonly string[];
}

/** Returns a summary of an answer, in a few sentences. */
export function answerSummary(
  { query, total, leftOut }: Answer,
  state: SearchState,
  messages: SearchMessages,
  { sentences: beyond, told }: BeyondSummary = { sentences: [], told: [] },
): string {
  const { language, phrases } = messages;
  // The message has quotation marks of its own.
  const typed = state.query.replace(/["“”„«»]/g, '').trim();
  const corrected = query.spellingCorrections.length > 0 ? correctedQueries(typed, query) : [];
  const sentences: string[] = [];
  if (corrected.length > 0 && query.absent.length === 0) {
    sentences.push(phrase(phrases.corrected, { words: quotedList(corrected, messages) }));
  }
  const absent = query.absent.filter((word) => !told.includes(word));
  if (absent.length > 0) {
    sentences.push(phrase(phrases.absent, { words: quotedList(absent, messages) }));
  } else if (total === 0) {
    if (beyond.length === 0) sentences.push(phrases.none);
  } else if (typed === '' || corrected.length > 0) {
    sentences.push(counted(phrases.browsed, total, language));
  } else {
    sentences.push(counted(phrases.found, total, language, { query: typed }));
  }
  if (leftOut > 0) sentences.push(counted(phrases.leftOut, leftOut, language));
  return [...sentences, ...beyond].join(' ');
}

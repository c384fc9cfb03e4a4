import type { Answer } from '../answering/search.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { Pattern } from '../words/pattern.ts';
import { type RelatedForms, relatedForms } from './related-words.ts';

/** A word or phrase of a query, with what may stand in for it. */
export interface WiderTerm {
  readonly typed: string;
  /** What the exact answer looks for. Empty if no text has it. */
  readonly exact: readonly Pattern[];
  /** The words that may stand in for it, none of them among the exact ones. */
  readonly related: readonly RelatedForms[];
}

/**
 * The terms of a query, in the order typed, with what may stand in for each. Nothing stands in for
 * a phrase.
 */
export function widerTerms(
  { query }: Answer,
  typed: string,
  vocabulary: Vocabulary,
): Promise<WiderTerm[]> {
  const place = (word: string) => typed.indexOf(word);
  const terms = [
    ...query.terms.map((term) => ({ typed: term.typed, exact: term.patterns })),
    ...query.absent.map((word) => ({ typed: word, exact: [] })),
  ].sort((one, other) => place(one.typed) - place(other.typed));
  return Promise.all(
    terms.map(async (term) => {
      const isPhrase = /\s/.test(term.typed) || term.exact.some(({ kind }) => kind === 'phrase');
      const corrected = query.spellingCorrections.find((each) => each.typed === term.typed);
      const word = fold(corrected?.read[0] ?? term.typed);
      return { ...term, related: isPhrase ? [] : await relatedForms(word, vocabulary) };
    }),
  );
}

import { parseQuery } from '../answering/parse-query.ts';
import type { Answer } from '../answering/search.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import { type Pattern, patternsOfForms, type Term } from '../words/pattern.ts';
import { compoundParts } from './compound-parts.ts';
import { type RelatedForms, relatedForms } from './related-words.ts';
import { translatedForms } from './translated-forms.ts';

/** A word or phrase of a query, with what may stand in for it. */
export interface WiderTerm {
  readonly typed: string;
  /** What the exact answer looks for. Empty if no text has it. */
  readonly exact: readonly Pattern[];
  /** The words that may stand in for it, none of them among the exact ones. */
  readonly related: readonly RelatedForms[];
}

/** The parts of a compound in place of it, unless something stands in for the whole. */
async function divided(term: WiderTerm, vocabulary: Vocabulary): Promise<WiderTerm[]> {
  const isFound = term.exact.some(({ kind }) => kind !== 'phrase');
  if (isFound || term.related.length > 0 || /\s/.test(term.typed)) return [term];
  const parts = await compoundParts(fold(term.typed), vocabulary);
  if (parts.length === 0) return [term];
  return parts.map(({ typed, patterns }) => ({ typed, exact: patterns, related: [] }));
}

/**
 * The terms of a query, in the order typed, with what may stand in for each. Nothing stands in for
 * a phrase. A compound that no text has is divided into its parts.
 *
 * @param languages the languages that the query may be in
 */
export async function widerTerms(
  { query }: Answer,
  typed: string,
  languages: readonly string[],
  vocabulary: Vocabulary,
): Promise<WiderTerm[]> {
  const place = (word: string) => typed.indexOf(word);
  const terms = [
    ...query.terms.map((term) => ({ typed: term.typed, exact: term.patterns })),
    ...query.absent.map((word) => ({ typed: word, exact: [] })),
  ].sort((one, other) => place(one.typed) - place(other.typed));
  const wider = await Promise.all(
    terms.map(async (term) => {
      const isPhrase = /\s/.test(term.typed) || term.exact.some(({ kind }) => kind === 'phrase');
      const corrected = query.spellingCorrections.find((each) => each.typed === term.typed);
      const word = fold(corrected?.read[0] ?? term.typed);
      if (isPhrase) return divided({ ...term, related: [] }, vocabulary);
      const [related, translated] = await Promise.all([
        relatedForms(word, languages, vocabulary),
        translatedForms([word], languages, vocabulary),
      ]);
      return divided({ ...term, related: [...related, ...translated] }, vocabulary);
    }),
  );
  return wider.flat();
}

/** What may stand in, in any language, for the words that a query excludes. */
export async function widerExcluded(typed: string, vocabulary: Vocabulary): Promise<Term[]> {
  const { languages } = await vocabulary.manifest();
  const words = parseQuery(typed).flatMap((part) =>
    part.isExcluded && part.kind === 'word' ? part.words : [],
  );
  return Promise.all(
    words.map(async (word) => {
      const [related, translated] = await Promise.all([
        relatedForms(word, languages, vocabulary),
        translatedForms([word], languages, vocabulary),
      ]);
      const forms = [...related, ...translated].flatMap((each) => each.forms);
      return { typed: word, patterns: patternsOfForms(forms) };
    }),
  );
}

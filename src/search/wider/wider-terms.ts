import type { Answer } from '../answering/search.ts';
import { parseQuery } from '../query/parse-query.ts';
import { loadCorrections } from '../unknown-words/load-corrections.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { Pattern, Term } from '../words/pattern.ts';
import { patternsOfForms } from './patterns-of-forms.ts';
import { derivationsOrCompounds, type RelatedForms, relatedForms } from './related-words.ts';
import { translatedForms } from './translated-forms.ts';
import { placeOf, typedWords } from './typed-words.ts';

/** A word or phrase of a query, with what may stand in for it. */
export interface WiderTerm {
  readonly typed: string;
  /** The person's name, as typed, that it is a word of. */
  readonly name?: string | undefined;
  /** What the exact answer looks for. Empty if no text has it. */
  readonly exact: readonly Pattern[];
  /** The words that may stand in for it, none of them among the exact ones. */
  readonly related: readonly RelatedForms[];
  /** If it is a compound that no text has, the words that it consists of. */
  readonly compound?: { readonly language: string; readonly parts: readonly WiderTerm[] };
}

/** Adds the parts of a compound, unless something in its language stands in for the whole. */
export async function withParts(
  term: WiderTerm,
  languages: readonly string[],
  vocabulary: Vocabulary,
): Promise<WiderTerm> {
  const isFound = term.exact.some(({ kind }) => kind !== 'phrase');
  const isReplaced = term.related.some(({ kind }) => kind !== 'translation');
  if (isFound || isReplaced || /\s/.test(term.typed)) return term;
  const { compoundParts } = await loadCorrections();
  const found = await compoundParts(term.typed, languages, vocabulary, (part, language) =>
    derivationsOrCompounds(part, language, vocabulary),
  );
  if (!found) return term;
  const parts = found.parts.map(async ({ typed, patterns }) => ({
    typed,
    exact: patterns,
    related: await translatedForms([fold(typed)], languages, vocabulary),
  }));
  return { ...term, compound: { language: found.language, parts: await Promise.all(parts) } };
}

/** The terms, with the parts of a compound in place of it. */
export function dividedTerms(terms: readonly WiderTerm[]): readonly WiderTerm[] {
  return terms.flatMap((term) => term.compound?.parts ?? [term]);
}

/**
 * The terms of a query, in the order typed, with what may stand in for each. Nothing stands in for
 * a phrase.
 *
 * @param languages the languages that the query may be in
 */
export async function widerTerms(
  { query }: Pick<Answer, 'query'>,
  typed: string,
  languages: readonly string[],
  vocabulary: Vocabulary,
): Promise<WiderTerm[]> {
  const words = typedWords(typed);
  const terms = [
    ...query.terms.map(({ patterns, ...term }) => ({ ...term, exact: patterns })),
    ...query.absent.map((word) => ({ typed: word, exact: [] })),
  ].sort((one, other) => placeOf(one.typed, words)[0] - placeOf(other.typed, words)[0]);
  return Promise.all(
    terms.map(async (term) => {
      const isPhrase = /\s/.test(term.typed) || term.exact.some(({ kind }) => kind === 'phrase');
      const corrected = query.spellingCorrections.find((each) => each.typed === term.typed);
      const word = fold(corrected?.read[0] ?? term.typed);
      if (isPhrase) return withParts({ ...term, related: [] }, languages, vocabulary);
      const [related, translated] = await Promise.all([
        relatedForms(word, languages, vocabulary),
        translatedForms([word], languages, vocabulary),
      ]);
      return withParts({ ...term, related: [...related, ...translated] }, languages, vocabulary);
    }),
  );
}

/**
 * The words of a query that its terms leave out: function words, and what was read as one. They say
 * nothing in a text, but in a question they say what it asks for: who, where, about.
 */
export function askingTerms(typed: string, terms: readonly WiderTerm[]): WiderTerm[] {
  const sought = new Set(terms.flatMap((term) => wordsOf(term.typed).map(({ folded }) => folded)));
  return typedWords(typed)
    .filter(({ folded }) => !sought.has(folded))
    .map((word) => ({ typed: word.typed, exact: [], related: [] }));
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
      const forms = [...related, ...translated]
        .filter(({ kind }) => kind !== 'alternative')
        .flatMap((each) => each.forms);
      return { typed: word, patterns: patternsOfForms(forms) };
    }),
  );
}

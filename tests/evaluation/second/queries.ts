/**
 * The second set of queries, written as people type them into a search box: often in lower case and
 * without punctuation, sometimes carelessly. Its author had read only the texts of the reviews,
 * neither the code nor any answer, and judged each query by every paragraph before any engine was
 * asked. A query or its judgement is never changed because an engine fails it. The rules:
 *
 * - relevant: the reviews that should be found, and in each the paragraphs where a person with this
 *   query would want to land, the best first. If a word occurs in eight paragraphs, all eight are
 *   relevant. Inflections and spelling variants count as the word itself. If only the title is
 *   relevant, the list of paragraphs is empty. Nothing is relevant if no text answers the query.
 * - acceptable: reviews and paragraphs that are neither required nor wrong: a weaker sense, a
 *   derived word, a part of the query, or the other language where the query is not about it. An
 *   engine may show them or not.
 *
 * What each kind contains, and what is relevant to it:
 *
 * - question: whole questions, partly in other words than the texts'. Relevant are the paragraphs
 *   that answer them, in the language of the question if there are any. No text answers a few.
 * - typo: one slip (a letter transposed, missing, doubled or wrong) in a word of the texts of at
 *   least three letters, or in a name. The result is no usual word. Relevant is what the word meant
 *   is relevant to.
 * - joined: words joined, split or hyphenated otherwise than in the texts.
 * - variant: British and American spelling, ß and ss, umlauts and accents typed otherwise, missing
 *   apostrophes, and a letter of another alphabet that looks the same.
 * - derived: a derivation of a word of the texts. Relevant are the texts with words of its root.
 * - compound: a part of a compound of the texts, or a compound whose parts the texts have.
 * - other-language: words of one language whose matter the reviews in the other have. Relevant are
 *   their translations there, and matches in the same language, if there are any.
 * - long: a sentence of a text, or half of it, with one or two words changed, left out or misspelt.
 * - copied: a sentence exactly as it stands, with or without quotation marks.
 * - several: two to four words of one paragraph, of one review, or of different reviews.
 * - word: one or two plain words.
 * - name: films, publications, actors, characters and makers, also misspelt.
 * - number: numbers as people type them.
 * - absent: what nothing matches.
 *
 * The foreign queries are about three reviews in French, Spanish and Japanese, written for the tests
 * and added to the archive. They are judged in the same way.
 */
import type { EvaluatedQuery } from '../evaluated-query.ts';
import { misspeltWords } from './misspelt-words.ts';
import { inOtherLanguage } from './other-language.ts';
import { partsOfWords } from './parts-of-words.ts';
import { questions } from './questions.ts';
import { sentences } from './sentences.ts';
import { wordsAndNames } from './words-and-names.ts';

/** What a query of the second set tests. */
export const secondKinds = [
  'question',
  'typo',
  'joined',
  'variant',
  'derived',
  'compound',
  'other-language',
  'long',
  'copied',
  'several',
  'word',
  'name',
  'number',
  'absent',
] as const;

/** Which language a foreign query tests. */
export const foreignKinds = ['french', 'spanish', 'japanese'] as const;

/** A query of the second set. */
export interface SecondQuery extends EvaluatedQuery<(typeof secondKinds)[number]> {
  readonly language: 'en' | 'de';
}

/** A query about the reviews in other languages. */
export interface ForeignQuery extends EvaluatedQuery<(typeof foreignKinds)[number]> {
  readonly language: string;
}

export const secondQueries: readonly SecondQuery[] = [
  ...questions,
  ...misspeltWords,
  ...partsOfWords,
  ...inOtherLanguage,
  ...sentences,
  ...wordsAndNames,
];

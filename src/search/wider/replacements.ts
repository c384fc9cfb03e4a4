import { type FoundReview, paragraphsOf } from '../answering/rank-reviews.ts';
import { stemsOf } from '../languages/stems.ts';
import { fold } from '../words/fold.ts';
import type { Form, Term } from '../words/pattern.ts';
import type { Replacement } from './wider-group.ts';

/** A term, and the forms in it that stand in for a typed word. */
export interface ReplacedTerm extends Term {
  readonly standIns: readonly Form[];
  /** The typed word, if the term is only a part of it: a compound. */
  readonly replaced?: string;
}

/** A word as a text writes it. */
interface WrittenWord {
  readonly word: string;
  readonly language: string;
}

const afterApostrophe = /['’ʼ]\p{L}+$/u;

/** A word without a genitive ending after an apostrophe: conservatory’s, but not don’t. */
function withoutEnding({ word, language }: WrittenWord): WrittenWord {
  const bare = word.replace(afterApostrophe, '');
  return stemsOf(fold(word), language).includes(fold(bare))
    ? { word: bare, language }
    : { word, language };
}

const isLowerCase = ({ word }: WrittenWord) => word === word.toLowerCase();

/** Whether two words are forms of one. A noun with a capital is none of a verb: Blut, bluten. */
function isSameWord(one: WrittenWord, other: WrittenWord): boolean {
  if (isLowerCase(one) !== isLowerCase(other)) return fold(one.word) === fold(other.word);
  const stems = stemsOf(fold(one.word), one.language);
  return stemsOf(fold(other.word), other.language).some((stem) => stems.includes(stem));
}

/**
 * Returns each of some words once, in its shortest form: in lower case unless texts always write it
 * with a capital.
 */
export function distinctWords(written: readonly WrittenWord[]): string[] {
  const sorted = written
    .map(withoutEnding)
    .sort(
      (one, other) =>
        one.word.length - other.word.length ||
        Number(isLowerCase(other)) - Number(isLowerCase(one)),
    );
  const distinct: WrittenWord[] = [];
  for (const each of sorted) {
    if (!distinct.some((other) => isSameWord(each, other))) distinct.push(each);
  }
  return distinct.map(({ word }) => word);
}

/** The words of reviews that stand for those typed, as the texts write them. */
export function replacementsIn(
  reviews: readonly FoundReview[],
  terms: readonly ReplacedTerm[],
): Replacement[] {
  const texts = reviews.flatMap(({ indexed, titleMatches }) => [
    { text: indexed.title, matches: titleMatches, language: indexed.language },
    ...paragraphsOf(indexed, terms).map(({ text, matches }) => ({
      text,
      matches: [...matches.values()].flat(),
      language: indexed.language,
    })),
  ]);
  const written = texts.flatMap(({ text, matches, language }) =>
    matches.map(({ start, end }) => ({
      word: text.slice(start, end).replaceAll(/\s+/g, ' '),
      language,
    })),
  );
  const byTyped = Map.groupBy(terms, ({ typed, replaced = typed }) => replaced);
  return [...byTyped].flatMap(([typed, own]) => {
    const forms = own.flatMap(({ standIns }) => standIns);
    const sought = new Set(forms.map(({ word }) => fold(word)));
    const words = distinctWords(written.filter(({ word }) => sought.has(fold(word))));
    return words.length > 0 ? [{ typed, words }] : [];
  });
}

import { tokensOf } from '../../archive/text/tokens.ts';
import { fold, normalise } from '../words/fold.ts';
import type { Word } from '../words/folded-tokens.ts';

/** What the index needs to know of a word, wherever it is. */
interface WordFacts {
  readonly folded: string;
  readonly normalised: string;
  readonly isCapital: boolean;
}

/** The same few words make up all texts, so each is looked at once. */
const known = new Map<string, WordFacts>();

/** What the search compares of a word, the word without its punctuation in lower case, and whether it has a capital. */
export function wordFacts(word: string): WordFacts {
  const found = known.get(word);
  if (found) return found;
  const facts = {
    folded: fold(word),
    normalised: normalise(word),
    isCapital: /^\p{Lu}/u.test(word),
  };
  known.set(word, facts);
  return facts;
}

/** What the search compares of a word. */
export const foldOnce = (word: string) => wordFacts(word).folded;

/** A word without its punctuation, in lower case. */
export const normaliseOnce = (word: string) => wordFacts(word).normalised;

/** Whether a word is capitalised. */
export const startsWithCapital = (word: string) => wordFacts(word).isCapital;

/** The words of a text that the index is made of, in order. */
export function wordsOfText(text: string): Word[] {
  return tokensOf(text).map(({ start, end }) => ({
    folded: foldOnce(text.slice(start, end)),
    start,
    end,
  }));
}

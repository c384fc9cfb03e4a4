import { pagefindWord } from '../../words/pagefind-word.ts';
import type { Form } from '../../words/pattern.ts';
import type { Hit } from '../engine.ts';
import { union } from '../review-sets.ts';

/** Where to look up which reviews contain a word. */
export interface WordLookup {
  /** Finds the reviews that contain words, in Pagefind's syntax. */
  readonly search: (words: string) => Promise<Hit[]>;
  /** The ids of the reviews in a language. */
  readonly reviewsIn: (language: string) => Promise<ReadonlySet<string>>;
}

/** Maximum length of words without scores: too many reviews contain them for scores to matter. */
const maximumUnscoredLength = 3;

/**
 * Returns the reviews that contain any of some words. Pagefind finds the exact word only without a
 * score, and scores a word only when it looks for it as a prefix: `drum` also finds `drummer`.
 */
async function reviewsWithWords(words: readonly string[], { search }: WordLookup): Promise<Hit[]> {
  const distinct = [...new Set(words.map(pagefindWord))];
  const prefixes = distinct.filter(
    (word) => !distinct.some((other) => other !== word && word.startsWith(other)),
  );
  const found = await Promise.all(
    prefixes.map(async (prefix) => {
      const wanted = distinct.filter((word) => word.startsWith(prefix));
      const isScored = prefix.length > maximumUnscoredLength && !prefix.includes(' ');
      const [exact, scored] = await Promise.all([
        Promise.all(wanted.map((word) => search(`"${word}"`))),
        isScored ? search(prefix) : undefined,
      ]);
      const ids = new Set(exact.flat().map(({ id }) => id));
      return scored?.filter(({ id }) => ids.has(id)) ?? exact.flat();
    }),
  );
  return union(found);
}

/** Returns the reviews in certain languages that contain a word. */
async function reviewsWithWordIn(
  languages: readonly string[],
  word: string,
  { search, reviewsIn }: WordLookup,
): Promise<Hit[]> {
  const [found, ...reviews] = await Promise.all([
    search(`"${pagefindWord(word)}"`),
    ...languages.map(reviewsIn),
  ]);
  return found.filter(({ id }) => reviews.some((ids) => ids.has(id)));
}

/** Returns the reviews that contain any of some forms. */
export async function reviewsWithForms(forms: readonly Form[], lookup: WordLookup): Promise<Hit[]> {
  const anywhere = forms.flatMap(({ word, only }) => (only ? [] : [word]));
  const found = await Promise.all([
    reviewsWithWords(anywhere, lookup),
    ...forms.flatMap(({ word, only }) => (only ? [reviewsWithWordIn(only, word, lookup)] : [])),
  ]);
  return union(found);
}

import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { fold } from '../../words/fold.ts';
import { pagefindWord } from '../../words/pagefind-word.ts';
import type { Form } from '../../words/pattern.ts';
import type { Hit } from '../engine.ts';
import { union } from '../review-sets.ts';

/** Where to look up which reviews contain a word. */
export interface WordLookup {
  /** Finds the reviews that contain words, in Pagefind's syntax. */
  readonly search: (words: string) => Promise<Hit[]>;
  readonly vocabulary: Vocabulary;
  /** The ids of the reviews in a language. */
  readonly reviewsIn: (language: string) => Promise<ReadonlySet<string>>;
}

/** Maximum length of words without scores: too many reviews contain them for scores to matter. */
const maximumUnscoredLength = 3;

/**
 * Whether the archive may have words with a prefix besides those given. If finding out would take
 * more than one shard, the answer is yes.
 *
 * @param prefix the prefix, folded
 * @param known the words given, folded
 */
export async function hasOtherWords(
  prefix: string,
  known: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Promise<boolean> {
  const { shards } = await vocabulary.manifest();
  if (shards.some(({ from }) => from.startsWith(prefix) && from !== prefix)) return true;
  const { entries } = await vocabulary.shardOf(prefix);
  return entries.some(({ folded }) => folded.startsWith(prefix) && !known.has(folded));
}

/**
 * Returns the reviews that contain any of some words. Pagefind scores a word only when it looks for
 * it as a prefix (`drum` also finds `drummer`), and finds the exact word only without a score. If
 * the archive has other words with that prefix, both searches are needed.
 */
async function reviewsWithWords(
  words: readonly string[],
  { search, vocabulary }: WordLookup,
): Promise<Hit[]> {
  const folded = new Set(words.map(fold));
  const distinct = [...new Set(words.map(pagefindWord))];
  const prefixes = distinct.filter(
    (word) => !distinct.some((other) => other !== word && word.startsWith(other)),
  );
  const found = await Promise.all(
    prefixes.map(async (prefix) => {
      const isScored = prefix.length > maximumUnscoredLength && !prefix.includes(' ');
      if (isScored && !(await hasOtherWords(fold(prefix), folded, vocabulary))) {
        return search(prefix);
      }
      const wanted = distinct.filter((word) => word.startsWith(prefix));
      const exact = await Promise.all(wanted.map((word) => search(`"${word}"`)));
      if (!isScored) return exact.flat();
      const ids = new Set(exact.flat().map(({ id }) => id));
      return (await search(prefix)).filter(({ id }) => ids.has(id));
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

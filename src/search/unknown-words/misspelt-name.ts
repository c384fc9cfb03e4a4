import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { MisspeltQuery } from './correction-candidates.ts';
import { loadCorrections } from './load-corrections.ts';
import { wordsWithPrefix } from './vocabulary-lookup.ts';

/** Minimum length of a misspelt name that also begins another word: looking it up may cost files. */
const minimumLength = 5;

/**
 * Whether a word that the reader may still be typing is rather a name with a slip: all words that
 * begin with it say nothing by themselves.
 *
 * @param typed the word, folded
 */
export async function isMisspeltName(
  typed: string,
  vocabulary: Vocabulary,
  query: MisspeltQuery,
): Promise<boolean> {
  if (typed.length < minimumLength) return false;
  const { words } = await wordsWithPrefix(typed, vocabulary);
  const areFunctionWords = await Promise.all(
    words.map((word) => vocabulary.isFunctionWord(fold(word))),
  );
  if (areFunctionWords.includes(false)) return false;
  const { spellingCorrections } = await loadCorrections();
  const [best] = await spellingCorrections(typed, vocabulary, { ...query, isObvious: true });
  if (!best) return false;
  const { names } = await vocabulary.shardOf(best.folded);
  return names.some((name) => name.words.includes(best.folded));
}

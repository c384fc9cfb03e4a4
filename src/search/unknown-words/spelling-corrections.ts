import { editDistance } from '../../archive/text/edit-distance.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import { shardsWithPrefix, wordsWithSuffix } from './vocabulary-lookup.ts';

/** Minimum length of a word that a misspelling is corrected to. */
const minimumLength = 5;

/** The words with the same beginning or ending as a misspelling. */
async function candidates(typed: string, vocabulary: Vocabulary): Promise<Set<string>> {
  // One edit leaves this beginning or this ending unchanged.
  const head = Math.max(2, Math.floor((typed.length - 1) / 2));
  const tail = Math.max(2, typed.length - head - 1);
  const [shards, ends, { labels }] = await Promise.all([
    shardsWithPrefix(typed.slice(0, head), vocabulary),
    wordsWithSuffix(typed.slice(-tail), vocabulary),
    vocabulary.manifest(),
  ]);
  return new Set([
    ...shards.flatMap(({ entries }) => entries.map(({ folded }) => folded)),
    ...shards.flatMap(({ names }) => names.flatMap(({ words }) => words)),
    ...labels.flatMap(({ label }) => wordsOf(label).map(({ folded }) => folded)),
    ...ends,
  ]);
}

/**
 * Finds corrections of a misspelling: all words of the archive that are one edit away, those with
 * the same first letter first.
 *
 * @param typed a word, folded, that is not in the archive
 * @returns the words, folded
 */
export async function spellingCorrections(
  typed: string,
  vocabulary: Vocabulary,
): Promise<string[]> {
  if (typed.length < minimumLength - 1) return [];
  const near = [...(await candidates(typed, vocabulary))].filter(
    (word) =>
      word.length >= minimumLength && !word.includes('-') && editDistance(typed, word, 1) === 1,
  );
  const beginsAlike = (word: string) => Number(word[0] === typed[0]);
  return near.sort((one, other) => beginsAlike(other) - beginsAlike(one) || (one < other ? -1 : 1));
}

import { editDistance } from '../../archive/text/edit-distance.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import { shardsWith, wordsEndingIn } from './vocabulary-ranges.ts';

/** Letters that a word has to have for a misspelling of it to be put right. */
const leastLetters = 5;

/** The words that a misspelling, all of whose first or last letters are right, can be of. */
async function candidates(typed: string, vocabulary: Vocabulary): Promise<Set<string>> {
  // One slip leaves either this much of the beginning or this much of the end as it was.
  const head = Math.max(2, Math.floor((typed.length - 1) / 2));
  const tail = Math.max(2, typed.length - head - 1);
  const [shards, ends, { labels }] = await Promise.all([
    shardsWith(typed.slice(0, head), vocabulary),
    wordsEndingIn(typed.slice(-tail), vocabulary),
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
 * The words of the archive that a misspelt one may have been meant for: all that are one slip away,
 * those with the same first letter first.
 *
 * @param typed the word, folded; the archive does not have it
 * @returns the words, folded; none where nothing is near enough
 */
export async function spellingCorrections(
  typed: string,
  vocabulary: Vocabulary,
): Promise<string[]> {
  if (typed.length < leastLetters - 1) return [];
  const near = [...(await candidates(typed, vocabulary))].filter(
    (word) =>
      word.length >= leastLetters && !word.includes('-') && editDistance(typed, word, 1) === 1,
  );
  const isAlike = (word: string) => Number(word[0] === typed[0]);
  return near.sort((one, other) => isAlike(other) - isAlike(one) || (one < other ? -1 : 1));
}

import { editDistance } from '../../archive/text/edit-distance.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { shardsWithPrefix } from './vocabulary-lookup.ts';

/** How many letters of a word may differ, as a share of its length. */
const differingShare = 0.4;

/** The first letters that a near word shares, so that few files of the vocabulary are needed. */
const sharedBeginning = 1;

/**
 * Finds the words of the archive that look most like one that is in no text, the nearest first. They
 * are too far from it to be searched for in its place, but a reader may recognise what was meant.
 *
 * @param typed the word, folded
 * @param maximum how many words to return at most, as the texts spell them
 */
export async function nearestWords(
  typed: string,
  vocabulary: Vocabulary,
  maximum: number,
): Promise<string[]> {
  const limit = Math.floor(typed.length * differingShare);
  const shards = await shardsWithPrefix(typed.slice(0, sharedBeginning), vocabulary);
  const distances = new Map<string, number>();
  for (const { word, folded } of shards.flatMap(({ entries }) => entries)) {
    if (folded[0] !== typed[0]) continue;
    const distance = editDistance(typed, folded, limit);
    if (distance <= limit) distances.set(word, distance);
  }
  return [...distances]
    .sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1))
    .slice(0, maximum)
    .map(([word]) => word);
}

import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { slipCost } from './slip-cost.ts';
import { shardsWithPrefix } from './vocabulary-lookup.ts';

/** How unlikely the slips may be between a word and a near one, for each of its letters. */
const costPerLetter = 0.25;

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
  const limit = typed.length * costPerLetter;
  const shards = await shardsWithPrefix(typed.slice(0, sharedBeginning), vocabulary);
  const costs = new Map<string, number>();
  for (const { word, folded } of shards.flatMap(({ entries }) => entries)) {
    if (folded[0] !== typed[0]) continue;
    const cost = slipCost(typed, folded);
    if (cost <= limit) costs.set(word, cost);
  }
  return [...costs]
    .sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1))
    .slice(0, maximum)
    .map(([word]) => word);
}

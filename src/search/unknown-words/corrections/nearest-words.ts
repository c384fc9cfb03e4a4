import { mistypingIn } from '../../languages/typing.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { shardsWithPrefix } from '../vocabulary-lookup.ts';
import { slipCost } from './slip-cost.ts';

/** How unlikely the slips may be between a word and a near one, for each of its letters. */
const costPerLetter = 0.5;

/** How much of its beginning a near word shares: half of the word typed, but so many letters at least. */
const minimumBeginning = 3;

/**
 * Finds the words of the archive that begin like one that is in no text, the most similar first. They
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
  const beginning = typed.slice(0, Math.max(minimumBeginning, Math.floor(typed.length / 2)));
  const limit = typed.length * costPerLetter;
  const { keyboards } = mistypingIn((await vocabulary.manifest()).languages);
  const shards = await shardsWithPrefix(beginning, vocabulary);
  const costs = new Map<string, number>();
  for (const { word, folded } of shards.flatMap(({ entries }) => entries)) {
    const cost = folded.startsWith(beginning) ? slipCost(typed, folded, keyboards) : limit;
    if (cost < limit) costs.set(word, cost);
  }
  return [...costs]
    .sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1))
    .slice(0, maximum)
    .map(([word]) => word);
}

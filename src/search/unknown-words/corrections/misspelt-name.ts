import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { MisspeltQuery } from './correction-candidates.ts';
import { spellingCorrections } from './spelling-corrections.ts';

/** Whether a word, folded, is a name with a slip that hardly changes it. */
export async function isMisspeltName(
  typed: string,
  vocabulary: Vocabulary,
  query: MisspeltQuery,
): Promise<boolean> {
  const [best] = await spellingCorrections(typed, vocabulary, { ...query, isObvious: true });
  if (!best) return false;
  const { names } = await vocabulary.shardOf(best.folded);
  return names.some(({ words }) => words.includes(best.folded));
}

import { stemsOf } from '../languages/stems.ts';
import type { Entry } from './shard.ts';

/** The stems of a word of the vocabulary. */
export function entryStems({ folded, language, isNoun, isUninflected }: Entry): readonly string[] {
  if (!isUninflected) return stemsOf(folded, language, isNoun ? 'noun' : 'unknown');
  return isNoun ? stemsOf(folded, language, 'name') : [folded];
}

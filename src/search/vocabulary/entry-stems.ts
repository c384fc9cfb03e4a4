import { stemsOf } from '../stemmer/stemmer.ts';
import type { Entry } from './shard.ts';

/** The stems of a word of the vocabulary. */
export function entryStems({ folded, language, isNoun, isUninflected }: Entry): readonly string[] {
  if (!isUninflected) return stemsOf(folded, language, isNoun);
  return isNoun ? [folded, folded.replace(/s$/, '')] : [folded];
}

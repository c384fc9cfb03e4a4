import { stemsOf } from '../languages/stems.ts';
import { onceFor } from '../loading/once-for.ts';
import type { Entry, Shard } from './shard.ts';

/** The stems of a word of the vocabulary. */
export function entryStems({ folded, language, isNoun, isUninflected }: Entry): readonly string[] {
  if (!isUninflected) return stemsOf(folded, language, isNoun ? 'noun' : 'unknown');
  return isNoun ? stemsOf(folded, language, 'name') : [folded];
}

const byStem = onceFor(({ entries }: Shard) => {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const stem of new Set(entryStems(entry))) {
      const same = found.get(stem) ?? [];
      same.push(entry);
      found.set(stem, same);
    }
  }
  return found;
});

/** The words of a shard that have a stem. */
export function entriesWithStem(shard: Shard, stem: string): readonly Entry[] {
  return byStem(shard).get(stem) ?? [];
}

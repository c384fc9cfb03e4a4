import { entryStems } from './entry-stems.ts';
import { onceFor } from './once-for.ts';
import type { Entry, Shard } from './shard.ts';

const byFolded = onceFor(({ entries }: Shard) => Map.groupBy(entries, ({ folded }) => folded));

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

/** The words of a shard that differ from a word, folded, only in diacritics. */
export function entriesOf(shard: Shard, folded: string): readonly Entry[] {
  return byFolded(shard).get(folded) ?? [];
}

/** The words of a shard that have a stem. */
export function entriesWithStem(shard: Shard, stem: string): readonly Entry[] {
  return byStem(shard).get(stem) ?? [];
}

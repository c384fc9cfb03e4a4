import { onceFor } from '../loading/once-for.ts';
import type { Entry, Shard } from './shard.ts';

const byFolded = onceFor(({ entries }: Shard) => Map.groupBy(entries, ({ folded }) => folded));

/** The words of a shard that differ from a word, folded, only in diacritics. */
export function entriesOf(shard: Shard, folded: string): readonly Entry[] {
  return byFolded(shard).get(folded) ?? [];
}

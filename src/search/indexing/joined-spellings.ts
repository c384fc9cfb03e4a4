import type { Family } from '../vocabulary/families.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { compareWords } from './compare-words.ts';

/** Words with hyphens, by how they are written without: spiderman for Spider-Man. */
export function joinedSpellings(entries: readonly Entry[]): Family[] {
  const known = new Set(entries.map(({ folded }) => folded));
  const hyphened = entries.filter(({ folded }) => folded.includes('-'));
  const byJoined = Map.groupBy(hyphened, ({ folded }) => folded.replaceAll('-', ''));
  return [...byJoined]
    .filter(([joined]) => !known.has(joined))
    .map(([joined, spelt]) => ({
      words: [joined],
      forms: [...new Set(spelt.map(({ word }) => word))]
        .sort(compareWords)
        .map((word) => ({ word })),
    }));
}

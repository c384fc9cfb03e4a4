import type { Engine, Hit } from '../engine/engine.ts';
import { bestFirst } from './rank-reviews.ts';

/** Sorts reviews in an order of the index, or by score if none is given. */
export async function sortHits(
  found: readonly Hit[],
  order: string,
  engine: Engine,
): Promise<Hit[]> {
  if (order === '') return found.toSorted(bestFirst);
  const ids = new Set(found.map(({ id }) => id));
  return (await engine.all(order)).filter(({ id }) => ids.has(id));
}

import type { Hit } from './engine.ts';

/** Groups reviews by their ids. */
function groupById(lists: readonly (readonly Hit[])[]): Hit[][] {
  return [...Map.groupBy(lists.flat(), ({ id }) => id).values()];
}

/** Returns the reviews that are in any of some lists, each with its best score. */
export function union(lists: readonly (readonly Hit[])[]): Hit[] {
  return groupById(lists).map((same) =>
    same.reduce((best, other) => (best.score < other.score ? other : best)),
  );
}

/**
 * Returns the reviews that are in all of some lists, with their scores added up.
 *
 * @param lists without duplicates
 */
export function intersection(lists: readonly (readonly Hit[])[]): Hit[] {
  return groupById(lists)
    .filter(({ length }) => length === lists.length)
    .map((same) =>
      same.reduce((sum, { id, read, score }) => ({ id, read, score: sum.score + score })),
    );
}

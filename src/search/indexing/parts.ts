import type { Family } from '../vocabulary/shard.ts';

/**
 * The most words of a vocabulary in a single file, and of each file of a larger one. The benchmark's
 * 1,000 reviews have 62,000 words, which in a single file would cost a first query 244 kB. In parts,
 * it costs 6 kB, and each further query 5 kB.
 */
const mostInOneFile = 3000;
const mostInEachFile = 700;

/** Sorted items that go into one file. */
export interface Part<Item> {
  /** The word of the first item. */
  readonly from: string;
  readonly items: readonly Item[];
}

/** Divides sorted items into parts: one part if there are few. Items of the same word stay together. */
export function divide<Item>(items: readonly Item[], wordOf: (item: Item) => string): Part<Item>[] {
  const most = items.length > mostInOneFile ? mostInEachFile : mostInOneFile;
  const parts: { from: string; items: Item[] }[] = [];
  let last: string | undefined;
  for (const item of items) {
    const word = wordOf(item);
    const part = parts.at(-1);
    const isFull = part === undefined || part.items.length >= most;
    if (isFull && word !== last) parts.push({ from: word, items: [item] });
    else part?.items.push(item);
    last = word;
  }
  return parts;
}

/**
 * The number of the part that a word belongs to, from 0: the last part that begins with the word or
 * before it, or else the first.
 */
export function partOf(word: string, parts: readonly Part<unknown>[]): number {
  return Math.max(
    0,
    parts.findLastIndex(({ from }) => from <= word),
  );
}

/** Assigns families to the parts that their words belong to, each with its words there. */
export function familiesByPart(
  families: readonly Family[],
  parts: readonly Part<unknown>[],
): ReadonlyMap<number, Family[]> {
  const own = families.flatMap(({ words, forms }) =>
    [...Map.groupBy(words, (word) => partOf(word, parts))].map(([part, here]) => ({
      part,
      family: { words: here, forms },
    })),
  );
  const byPart = Map.groupBy(own, ({ part }) => part);
  return new Map([...byPart].map(([part, all]) => [part, all.map(({ family }) => family)]));
}

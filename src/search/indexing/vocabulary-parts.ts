import type { Family } from '../vocabulary/families.ts';

/**
 * The maximum number of words in a single file, and in each file if there are several. The 1,000
 * reviews of the benchmark have 62,000 words. In a single file, they would cost the first query
 * 244 kB; in parts, they cost it 6 kB, and each further query 5 kB.
 */
const maximumInOneFile = 3000;
const maximumInEachFile = 400;

/** Sorted items that go into one file. */
export interface Part<Item> {
  /** The beginning of the word of the first item: it follows the last word of the part before. */
  readonly from: string;
  readonly items: readonly Item[];
}

/** The shortest beginning of a word that follows another word. */
function beginningAfter(word: string, other: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= other) length += 1;
  return word.slice(0, length);
}

/** Divides sorted items into parts, or one if there are few. Items of one word stay together. */
export function divideIntoParts<Item>(
  items: readonly Item[],
  wordOf: (item: Item) => string,
): Part<Item>[] {
  const maximum = items.length > maximumInOneFile ? maximumInEachFile : maximumInOneFile;
  const parts: { from: string; items: Item[] }[] = [];
  let last: string | undefined;
  for (const item of items) {
    const word = wordOf(item);
    const part = parts.at(-1);
    const isFull = part === undefined || part.items.length >= maximum;
    if (isFull && word !== last)
      parts.push({ from: beginningAfter(word, last ?? ''), items: [item] });
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
  let [first, end] = [0, parts.length];
  while (end - first > 1) {
    const middle = Math.floor((first + end) / 2);
    if ((parts[middle]?.from ?? '') <= word) first = middle;
    else end = middle;
  }
  return first;
}

/** Divides families among the parts that their words belong to, by the number of the part. */
export function familiesByPart(
  families: readonly Family[],
  parts: readonly Part<unknown>[],
): ReadonlyMap<number, Family[]> {
  const divided = families.flatMap(({ words, forms }) =>
    [...Map.groupBy(words, (word) => partOf(word, parts))].map(([part, here]) => ({
      part,
      family: { words: here, forms },
    })),
  );
  const byPart = Map.groupBy(divided, ({ part }) => part);
  return new Map([...byPart].map(([part, all]) => [part, all.map(({ family }) => family)]));
}

import type { Range } from '../vocabulary/manifest.ts';
import type { Family } from '../vocabulary/shard.ts';

/** The most words in a vocabulary that is one shard, and in each of more than one. */
const mostInOne = 3000;
const mostInEach = 700;

/** Cuts sorted words into lists of a length at most, or leaves them whole where they are few. */
export function cut<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const most = items.length > mostInOne ? mostInEach : mostInOne;
  const lists: Item[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    // A word that two languages have is not torn apart.
    const isFull = list === undefined || list.length >= most;
    if (isFull && (last === undefined || keyOf(last) !== keyOf(item))) lists.push([item]);
    else list?.push(item);
  }
  return lists;
}

/** The parts that lists begin, by their first words. */
export class Parts {
  readonly #firsts: readonly string[];

  constructor(firsts: readonly string[]) {
    this.#firsts = firsts;
  }

  /** The part in which a word lies: the last that begins with it or before it. */
  of(word: string): number {
    let [low, high] = [0, this.#firsts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle] ?? '') <= word) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Families by the parts in which their words lie, each with its words there. */
  sorted(families: readonly Family[]): ReadonlyMap<number, Family[]> {
    const sorted = new Map<number, Family[]>();
    for (const { words, forms } of families) {
      for (const [part, own] of Map.groupBy(words, (word) => this.of(word))) {
        const known = sorted.get(part) ?? [];
        known.push({ words: own, forms });
        sorted.set(part, known);
      }
    }
    return sorted;
  }

  /** Where the directory says that the parts begin. */
  ranges(files: readonly { readonly name: string }[]): Range[] {
    return files.map(({ name }, index) => ({ from: this.#firsts[index] ?? '', file: name }));
  }
}

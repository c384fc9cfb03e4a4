/** Compares words as they are sorted in the vocabulary, by their letters alone, for Array.sort. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

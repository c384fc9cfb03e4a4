/** Compares words by their code units, as the vocabulary is sorted, for Array.sort. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

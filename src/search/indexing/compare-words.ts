/** Compares words by their code units, for sorting the vocabulary. */
export function compareWords(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

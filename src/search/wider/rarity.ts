/**
 * The inverse document frequency of BM25: how much a word weighs that some of all texts have. Almost
 * nothing, if all have it.
 */
export function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

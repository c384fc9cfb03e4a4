/**
 * A source of numbers from 0 to 1 (exclusive) that look random, but are always the same for the same
 * seed: a linear congruential generator with the factors of Numerical Recipes.
 */
export function chanceFrom(seed: string): () => number {
  let state = 1;
  const next = (addend: number) => {
    state = (Math.imul(state, 1664525) + addend) >>> 0;
    return state / 2 ** 32;
  };
  for (const letter of seed) next(letter.charCodeAt(0));
  return () => next(1013904223);
}

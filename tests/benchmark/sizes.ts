/**
 * The sizes of the archives to measure, as numbers of reviews.
 *
 * @param given those that somebody asks for
 * @throws {Error} if one is no size
 */
export function sizesOf(given: readonly string[]): number[] {
  const sizes = given.length > 0 ? given.map(Number) : [5, 1000, 10_000];
  const wrong = sizes.find((size) => !Number.isSafeInteger(size) || size < 5);
  if (wrong !== undefined) throw new Error('A size must be a number of reviews, at least 5.');
  return sizes;
}

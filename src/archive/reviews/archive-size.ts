import type { Review } from '../../schema/review.ts';

/**
 * Maximum length of all texts of a small archive, in characters. Its first file has the texts and
 * the whole vocabulary, in about 30 kB after Brotli.
 */
const maximumSmall = 45_000;

/** Whether the search of an archive can answer from the texts alone. */
export function isSmallArchive(reviews: readonly Review[]): boolean {
  const lengths = reviews.flatMap(({ paragraphs }) => paragraphs.map(({ length }) => length));
  return lengths.reduce((sum, length) => sum + length, 0) <= maximumSmall;
}

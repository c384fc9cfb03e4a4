import type { Review } from '../../schema/review.ts';

/** Up to how many passages in the whole archive the signs of its scores quote their words. */
const maximumPassages = 500;

/**
 * Whether the signs of scores can quote their passages. In a larger archive they only say what kind of passage each
 * is, and lead to it: a score has every passage several times, in each interface language.
 */
export function quotesPassages(reviews: readonly Pick<Review, 'passages'>[]): boolean {
  return reviews.reduce((count, { passages }) => count + passages.length, 0) <= maximumPassages;
}

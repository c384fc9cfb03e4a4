import type { Review } from '../../schema/review.ts';
import { shareOfBest } from '../reviews/rating-scale.ts';
import { titleCollator } from '../text/formats.ts';
import { wordCount } from '../text/word-count.ts';
import type { Order } from './order-names.ts';

/**
 * The key by which an order sorts a review. Strings sort alphabetically, numbers from the lowest.
 * To sort from the highest, an order negates its numbers.
 */
export function sortKey(review: Review, order: Order): string | number {
  switch (order) {
    case 'title':
      return review.title;
    case 'rating':
      // Reviews without a rating come last: every share, negated, is below 1.
      return review.rating.basis === 'none' ? 1 : -shareOfBest(review.rating);
    case 'length':
      return wordCount(review.paragraphs, review.language);
  }
}

/** Sorts reviews by title, in the alphabetical order of an interface language. */
export function sortByTitle(reviews: readonly Review[], language: string): Review[] {
  const { compare } = titleCollator(language);
  return reviews.toSorted(
    (one, other) => compare(one.title, other.title) || compare(one.slug, other.slug),
  );
}

import { describe, expect, test } from 'vitest';
import { relatedReviews } from '../../../src/archive/reviews/related-reviews.ts';
import type { Review } from '../../../src/schema/review.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

/** A review on some themes. */
function reviewOn(themes: readonly string[], number: number): Review {
  return { ...reviewOf('a-simple-word'), slug: `review-${number}`, themes: [...themes] };
}

/** The slugs of the reviews related to the first of some reviews with these themes. */
function relatedToFirst(maximum: number, ...themes: readonly (readonly string[])[]): string[] {
  const reviews = themes.map(reviewOn);
  const [first] = reviews;
  if (!first) throw new Error('There are no reviews.');
  return relatedReviews(reviews, maximum)(first).map(({ slug }) => slug);
}

describe('a review links', () => {
  test('to those that share the most themes, but not to itself', () => {
    const related = relatedToFirst(3, ['a', 'b'], ['b'], ['a', 'b', 'c'], ['c']);
    expect(related).toEqual(['review-2', 'review-1']);
  });

  test('to those that share a rare theme before those that share a common one', () => {
    const related = relatedToFirst(1, ['rare', 'common'], ['common'], ['rare'], ['common']);
    expect(related).toEqual(['review-2']);
  });

  test('to different ones if all are equally related', () => {
    const reviews = Array.from({ length: 9 }, (_, index) => reviewOn(['a'], index));
    const relatedTo = relatedReviews(reviews, 3);
    const slugs = reviews.map((review) => relatedTo(review).map(({ slug }) => slug));
    expect(slugs[0]).toEqual(['review-1', 'review-2', 'review-3']);
    expect(slugs[7]).toEqual(['review-8', 'review-0', 'review-1']);
  });

  test('to at most the maximum number', () => {
    const linking = reviewOf('cinematic-perfection');
    expect(relatedReviews(firstFive, 3)(linking)).toHaveLength(3);
  });
});

test('an error is thrown for a review that is not in the list', () => {
  expect(() => relatedReviews([], 3)(reviewOn(['a'], 0))).toThrow('does not contain review-0');
});

test('the work grows with the number of reviews, not with the number of pairs', () => {
  let reads = 0;
  const reviews = Array.from({ length: 1000 }, (_, index) => ({
    ...reviewOn([], index),
    get themes() {
      reads += 1;
      return ['a', `b${index % 10}`, `c${index % 7}`];
    },
  }));
  const relatedTo = relatedReviews(reviews, 3);
  for (const review of reviews) expect(relatedTo(review)).toHaveLength(3);
  // Reads of themes: one per review to prepare, and one per lookup.
  expect(reads).toBeLessThanOrEqual(reviews.length * 2);
});

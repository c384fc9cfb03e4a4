import { describe, expect, test } from 'vitest';
import { linkedReviews } from '../../../src/archive/reviews/related-reviews.ts';
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
  return linkedReviews(reviews, maximum)(first).related.map(({ review }) => review.slug);
}

describe('a review links', () => {
  test('to the ones before and after it in the list', () => {
    const linkedFrom = linkedReviews(firstFive, 3);
    for (const [index, review] of firstFive.entries()) {
      const { previous, next } = linkedFrom(review);
      expect([previous, next]).toEqual([firstFive[index - 1], firstFive[index + 1]]);
    }
  });

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
    const linkedFrom = linkedReviews(reviews, 3);
    const slugs = reviews.map((review) =>
      linkedFrom(review).related.map((each) => each.review.slug),
    );
    expect(slugs[0]).toEqual(['review-1', 'review-2', 'review-3']);
    expect(slugs[7]).toEqual(['review-8', 'review-0', 'review-1']);
  });

  test('to at most the maximum number', () => {
    const linking = reviewOf('cinematic-perfection');
    expect(linkedReviews(firstFive, 3)(linking).related).toHaveLength(3);
  });

  test('with at most three of the shared themes, the rarest first', () => {
    const reviews = [['a', 'b', 'c', 'd', 'e'], ['e', 'd', 'b', 'a'], ['a', 'b', 'e'], ['a']].map(
      reviewOn,
    );
    const [first] = reviews;
    if (!first) throw new Error('There is no first review.');
    const themesOf = linkedReviews(reviews, 3)(first).related.map(({ themes }) => themes);
    expect(themesOf).toEqual([['d', 'b', 'e'], ['b', 'e', 'a'], ['a']]);
  });
});

test('an error is thrown for a review that is not in the list', () => {
  expect(() => linkedReviews([], 3)(reviewOn(['a'], 0))).toThrow('does not contain review-0');
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
  const linkedFrom = linkedReviews(reviews, 3);
  for (const review of reviews) expect(linkedFrom(review).related).toHaveLength(3);
  // Reads of themes: one per review to prepare, one per lookup, and two per related review.
  expect(reads).toBeLessThanOrEqual(reviews.length * (1 + 1 + 3 * 2));
});

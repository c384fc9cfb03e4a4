import { describe, expect, test } from 'vitest';
import { furtherFrom } from '../../../src/archive/reviews/related-reviews.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

const [first] = firstFive;
if (!first) throw new Error('There is no review.');
/** Reviews that differ in their themes alone. */
const speaking = (...themes: readonly (readonly string[])[]) =>
  themes.map((own, index) => ({ ...first, slug: `review-${index}`, themes: [...own] }));

describe('from a review one goes on', () => {
  test('to those beside it in the list', () => {
    const from = furtherFrom(firstFive, 3);
    for (const [index, review] of firstFive.entries()) {
      const { previous, next } = from(review);
      expect([previous, next]).toEqual([firstFive[index - 1], firstFive[index + 1]]);
    }
  });

  test('to those that share most themes, and not to itself', () => {
    const [own, one, other, none] = speaking(['a', 'b'], ['b'], ['a', 'b', 'c'], ['c']);
    if (!own || !one || !other || !none) throw new Error('There are no such reviews.');
    const { related } = furtherFrom([own, one, other, none], 3)(own);
    expect(related).toEqual([
      { review: other, themes: ['a', 'b'] },
      { review: one, themes: ['b'] },
    ]);
  });

  test('by a theme of few sooner than by one of many', () => {
    const all = speaking(['rare', 'common'], ['common'], ['rare'], ['common'], ['common']);
    const [own] = all;
    if (!own) throw new Error('There is no such review.');
    expect(furtherFrom(all, 1)(own).related[0]?.review.slug).toBe('review-2');
  });

  test('where all share as much, not always to the same ones', () => {
    const all = speaking(...Array.from({ length: 9 }, () => ['a']));
    const from = furtherFrom(all, 3);
    const related = all.flatMap((review) => from(review).related.map((each) => each.review.slug));
    expect(new Set(related)).toHaveLength(9);
  });

  test('in an archive of ten thousand as well', () => {
    const themes = Array.from({ length: 12 }, (_, index) => `theme-${index}`);
    const all = speaking(
      ...Array.from({ length: 10_000 }, (_, index) =>
        themes.filter((_theme, at) => (index * 7 + at * 5) % 12 < 5),
      ),
    );
    const from = furtherFrom(all, 3);
    for (const review of all.slice(0, 100)) expect(from(review).related).toHaveLength(3);
  });

  test('to no more than are asked for, as the real ones', () => {
    const from = furtherFrom(firstFive, 3);
    const { related } = from(reviewOf('cinematic-perfection'));
    expect(related).toHaveLength(3);
    for (const { themes, review } of related) {
      expect(themes.length).toBeGreaterThan(0);
      for (const theme of themes) expect(review.themes).toContain(theme);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { sortByTitle } from '../../../src/archive/lists/orders.ts';
import { nextCritics } from '../../../src/archive/themes/next-critics.ts';
import { criticsPassagesOn } from '../../../src/archive/themes/statements.ts';
import type { Review } from '../../../src/schema/review.ts';
import { reviewOf, reviews } from '../../support/archive.ts';

const ordered = sortByTitle(reviews, 'en');

describe('the next critic', () => {
  const next = nextCritics(ordered);

  test('leads through all critics on a theme, in the order of titles, and back to the first', () => {
    for (const theme of new Set(reviews.flatMap(({ themes }) => themes))) {
      const onTheme = ordered.filter(({ themes }) => themes.includes(theme));
      const [first] = onTheme;
      let at: Review | undefined = first;
      for (const expected of [...onTheme.slice(1), first]) {
        const found: ReturnType<typeof next> = at && next(theme, at);
        if (onTheme.length === 1) expect(found).toBeUndefined();
        else expect(found?.review).toBe(expected);
        if (found) expect(found.passage).toBe(criticsPassagesOn(theme, found.review)[0]);
        at = found?.review;
      }
    }
  });

  test('speaks about the film as a whole, too', () => {
    for (const review of reviews) {
      const found = next(undefined, review);
      expect(found?.passage.themes).toEqual([]);
      expect(found?.passage.voice).toBe('critic');
      expect(found?.review).not.toBe(review);
    }
  });

  test('is found from a review that only quotes others on the film, and is never of another film', () => {
    const [one, two, three] = ['one-of-the-greats', 'cinematic-perfection', 'cinematic-adrenalin'];
    const silent = { ...reviewOf(one ?? ''), passages: [] };
    const others = [reviewOf(two ?? ''), reviewOf(three ?? '')];
    const among = nextCritics([silent, ...others]);
    expect(among(undefined, silent)?.review).toBe(others[0]);
    const foreign = others.map((review) => ({ ...review, film: 'another-film' }));
    expect(nextCritics([silent, ...foreign])(undefined, silent)).toBeUndefined();
    expect(nextCritics(ordered)('no-theme', silent)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { ratingValues } from '../../src/archive/lists/facets.ts';
import { redirects } from '../../src/site/redirects.ts';
import { site } from '../../src/site/settings.ts';
import { reviewOf, firstFive as reviews } from '../support/archive.ts';

const theme = {
  id: 'music',
  label: { en: 'Music', de: 'Musik' },
  definition: { en: 'Music.', de: 'Musik.' },
  pitch: 1,
};
const orders = ['', '/by-rating', '/by-length', '/by-language'];

/** All redirects, by the address that they lead away from. */
function targets(
  formerly: readonly string[],
  listed = reviews,
  languages: readonly string[] = ['en', 'de'],
): Map<string, string> {
  const found = redirects(
    { reviews: listed, themes: [{ ...theme, formerly: [...formerly] }] },
    languages,
  );
  const map = new Map(found.map(({ from, to }) => [from, to]));
  expect(map.size).toBe(found.length);
  return map;
}

test('the orders and pages of all reviews, which were on the home page, have redirects', () => {
  const many = Array.from({ length: site.listLength + 1 }, (_, index) => ({
    ...reviewOf('one-of-the-greats'),
    slug: `copy-${index}`,
  }));
  const found = targets([], many);
  expect(found.get('by-rating')).toBe('reviews/by-rating');
  expect(found.get('page/2')).toBe('reviews/page/2');
  expect(found.get('de/by-length/page/2')).toBe('de/reviews/by-length/page/2');
  for (const home of ['', 'de']) expect(found.has(home)).toBe(false);
});

describe('a former id of a theme', () => {
  test('has redirects in every language and order', () => {
    const found = targets(['songs', 'tunes']);
    const ofThemes = [...found].filter(([from]) => from.includes('themes/'));
    expect(ofThemes.toSorted()).toEqual(
      ['', 'de/']
        .flatMap((folder) =>
          ['songs', 'tunes'].flatMap((id) => orders.map((order) => [folder, id, order])),
        )
        .map(([folder, id, order]) => [
          `${folder}themes/${id}${order}`,
          `${folder}themes/music${order}`,
        ])
        .toSorted(),
    );
  });

  test('has redirects for every page of a long list', () => {
    const many = Array.from({ length: site.listLength + 1 }, (_, index) => ({
      ...reviewOf('one-of-the-greats'),
      slug: `copy-${index}`,
      themes: ['music'],
    }));
    const found = targets(['songs'], many);
    expect(found.get('de/themes/songs/by-length/page/2')).toBe('de/themes/music/by-length/page/2');
    expect(found.has('themes/songs/page/3')).toBe(false);
  });

  test('is not needed', () => {
    expect([...targets([]).keys()].filter((from) => from.includes('themes/'))).toEqual([]);
  });
});

describe('a rating that no review has', () => {
  test('leads to all reviews, sorted by rating', () => {
    const found = targets([]);
    expect(found.get('rating/0.5')).toBe('reviews/by-rating');
    expect(found.get('de/rating/0.5/by-language')).toBe('de/reviews/by-rating');
    expect(found.has('rating/0')).toBe(false);
  });

  test('and every other value of the scale has an address', () => {
    const used = ratingValues(reviews).map(({ value }) => value);
    const unused = [...targets([], reviews, ['en']).keys()].filter((from) =>
      /^rating\/[\d.]+$/.test(from),
    );
    const all = [...used, ...unused.map((from) => Number(from.replace('rating/', '')))];
    expect(all.toSorted((one, other) => one - other)).toEqual([
      0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { ratingValues } from '../../src/archive/lists/facets.ts';
import { redirects } from '../../src/site/redirects.ts';
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
  films: readonly string[] = ['whiplash-2014'],
): Map<string, string> {
  const found = redirects(
    {
      reviews: listed,
      themes: [{ ...theme, formerly: [...formerly] }],
      films: films.map((id) => ({
        id,
        title: id,
        language: 'en',
        year: 2001,
        directors: ['Ann Lee'],
        cast: [],
        facts: [],
      })),
    },
    languages,
  );
  const map = new Map(found.map(({ from, to }) => [from, to]));
  expect(map.size).toBe(found.length);
  return map;
}

test('the orders of lists, which have pages no more, lead to the lists', () => {
  const found = targets([]);
  for (const order of ['by-rating', 'by-length', 'by-language']) {
    expect(found.get(order)).toBe('reviews');
    expect(found.get(`de/reviews/${order}`)).toBe('de/reviews');
    expect(found.get(`de/language/de/${order}`)).toBe('de/language/de');
    expect(found.get(`rating/5/${order}`)).toBe('rating/5');
    expect(found.get(`themes/music/${order}`)).toBe('themes/music');
  }
  for (const home of ['', 'de']) expect(found.has(home)).toBe(false);
});

test('the orders of a full score lead to it once the film is not the only one', () => {
  const orders = ['discussion', 'praise', 'reservations'];
  expect([...targets([]).keys()].filter((from) => from.includes('films/'))).toEqual([]);
  const found = targets([], reviews, ['en', 'de'], ['first-2001', 'second-2002']);
  for (const order of orders) {
    expect(found.get(`films/first-2001/by-${order}`)).toBe('films/first-2001');
    expect(found.get(`de/films/second-2002/by-${order}`)).toBe('de/films/second-2002');
  }
});

test('there are as many as lists, however many reviews they have', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    ...reviewOf('one-of-the-greats'),
    slug: `copy-${index}`,
  }));
  expect(targets([], [...reviews, ...many]).size).toBe(targets([]).size);
});

describe('a former id of a theme', () => {
  test('has redirects in every language and order', () => {
    const found = targets(['songs', 'tunes']);
    for (const folder of ['', 'de/']) {
      for (const id of ['songs', 'tunes']) {
        for (const order of orders) {
          expect(found.get(`${folder}themes/${id}${order}`)).toBe(`${folder}themes/music`);
        }
      }
    }
  });

  test('is not needed', () => {
    expect([...targets([]).keys()].filter((from) => /themes\/\w+$/.test(from))).toEqual([]);
  });
});

describe('a rating that no review has', () => {
  test('leads to all reviews', () => {
    const found = targets([]);
    expect(found.get('rating/0.5')).toBe('reviews');
    expect(found.get('de/rating/0.5/by-language')).toBe('de/reviews');
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

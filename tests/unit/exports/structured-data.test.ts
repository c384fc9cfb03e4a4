import { describe, expect, test } from 'vitest';
import { breadcrumbs } from '../../../src/exports/structured-data/breadcrumbs.ts';
import { jsonScript } from '../../../src/exports/structured-data/json-script.ts';
import { reviewData } from '../../../src/exports/structured-data/review-data.ts';
import type { Rating } from '../../../src/schema/rating.ts';
import type { Review } from '../../../src/schema/review.ts';
import { archive, reviewOf } from '../../support/archive.ts';

const [film] = archive.films;
if (!film) throw new Error('The archive has no film.');
const review = reviewOf('a-simple-word');
const dataOf = (changes: Partial<Review>) => reviewData({ ...review, ...changes }, film, 'en');
const passage = 'words';

describe('ratings', () => {
  test('an estimate of the archive is no rating of the review', () => {
    expect(review.rating.basis).toBe('estimated');
    expect(JSON.stringify(dataOf({}))).not.toContain('ating');
    expect(dataOf({ rating: { basis: 'none', reason: 'no judgement' } })).not.toHaveProperty(
      'reviewRating',
    );
  });

  test.each<[Rating, object]>([
    [
      { basis: 'stated', scale: { worst: 0, best: 10 }, value: 8, passage },
      { ratingValue: 8, bestRating: 10, worstRating: 0 },
    ],
    [
      { basis: 'stated', scale: { worst: 6, best: 1 }, value: 3.5, passage },
      { ratingValue: 3.5, bestRating: 1, worstRating: 6 },
    ],
    [
      { basis: 'stated', scale: ['F', 'D', 'C', 'B', 'A'], value: 'B', passage },
      { ratingValue: 'B', bestRating: 'A', worstRating: 'F' },
    ],
  ])('a stated one is the critic’s, on the critic’s scale: %o', (rating, expected) => {
    expect(dataOf({ rating })).toMatchObject({ reviewRating: { '@type': 'Rating', ...expected } });
  });
});

test('names authors, publication and date only if they are known', () => {
  const unknown = reviewData({ ...reviewOf('cinematic-adrenalin') }, film, 'en');
  for (const field of ['author', 'publisher', 'datePublished', 'isBasedOn'])
    expect(unknown).not.toHaveProperty(field);
  expect(dataOf({ authors: ['Nora Whitlow'], published: '2021-09' })).toMatchObject({
    author: [{ '@type': 'Person', name: 'Nora Whitlow' }],
    publisher: { '@type': 'Organization', name: 'Alpha Primitive' },
    datePublished: '2021-09',
  });
});

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '\u2028',
  '\\u003c/script>',
  '"}',
])('no text ends the script or begins a comment in it: %j', (name) => {
  const script = jsonScript([{ '@type': 'Movie', name }]);
  expect(script).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(script)['@graph'][0].name).toBe(name);
});

test('breadcrumbs lead from the home page by way of the section', () => {
  const names = (path: string) =>
    JSON.stringify(breadcrumbs({ name: 'Page', path }, 'en'))
      .match(/"name":"[^"]*"/g)
      ?.map((each) => each.slice(8, -1));
  expect(names('reviews/five')).toEqual(['Verbatim', 'Reviews', 'Page']);
  expect(names('rating/4.5')).toEqual(['Verbatim', 'Reviews', 'Page']);
  expect(names('themes')).toEqual(['Verbatim', 'Page']);
  expect(names('films/whiplash-2014')).toEqual(['Verbatim', 'Page']);
  expect(breadcrumbs({ name: 'Page', path: '' }, 'en')).toBeUndefined();
});

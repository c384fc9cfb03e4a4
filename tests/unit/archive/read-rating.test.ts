import { expect, test } from 'vitest';
import { readRating } from '../../../src/archive/reviews/read-rating.ts';

test.each([
  ['9/10', { value: 9, best: 10 }],
  ['9 / 10', { value: 9, best: 10 }],
  ['8 out of 10', { value: 8, best: 10 }],
  ['3½ out of 4', { value: 3.5, best: 4 }],
  ['8,5 von 10', { value: 8.5, best: 10 }],
  ['17 sur 20', { value: 17, best: 20 }],
  ['6 von 6 Filmbären', { value: 6, best: 6, unit: 'Filmbären' }],
  ['4 of 5 stars', { value: 4, best: 5, unit: 'stars' }],
  ['88%', { value: 88, best: 100, unit: '%' }],
  ['88 Prozent', { value: 88, best: 100, unit: '%' }],
  ['½', { value: 0.5 }],
  ['3½', { value: 3.5 }],
  ['3 ½', { value: 3.5 }],
  ['8,5', { value: 8.5 }],
  ['1.7', { value: 1.7 }],
  ['★★★★★', { value: 5, best: 5 }],
  ['★★★★½', { value: 4.5, best: 5 }],
  ['★★★½☆', { value: 3.5, best: 5 }],
  ['★★★☆', { value: 3, best: 4 }],
  ['★★★★★★', { value: 6, best: 6 }],
  ['****', { value: 4, best: 5 }],
])('a critic’s %s is read as numbers', (text, rating) => {
  expect(readRating(text)).toEqual(rating);
});

test.each(['B+', 'thumbs up', '', 'ten of ten', '10/10/2014', 'a film in 4 acts'])(
  '“%s” is not a number',
  (text) => {
    expect(readRating(text)).toBeUndefined();
  },
);

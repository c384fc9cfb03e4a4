import { expect, test } from 'vitest';
import { byline, criticName } from '../../src/presentation/byline.ts';
import { reviews } from '../support/archive.ts';

const [review] = reviews;
if (!review) throw new Error('There are no reviews.');
const source = { publication: 'Alpha Primitive', basis: 'stated' } as const;

test('names authors and publication, as far as they are recorded', () => {
  expect(byline({ authors: ['Jane Roe'], source }, 'en')).toBe('Jane Roe, Alpha Primitive');
  expect(byline({ source }, 'en')).toBe('Alpha Primitive');
  expect(byline({}, 'en')).toBeUndefined();
});

test('tells a review by its authors, its publication or its title', () => {
  const untold = { ...review, title: 'A title', authors: undefined, source: undefined };
  expect(criticName({ ...untold, authors: ['Jane Roe', 'Max Mu'], source }, 'de')).toBe(
    'Jane Roe und Max Mu',
  );
  expect(criticName({ ...untold, source }, 'en')).toBe('Alpha Primitive');
  expect(criticName(untold, 'en')).toBe('A title');
});

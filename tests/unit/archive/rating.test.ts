import { describe, expect, test } from 'vitest';
import {
  formatValue,
  onArchiveScale,
  shareOfBest,
  stars,
} from '../../../src/archive/reviews/rating-scale.ts';
import { ratingLabel } from '../../../src/presentation/rating-label.ts';
import { isGraded, type Rating, ratingSchema } from '../../../src/schema/rating.ts';
import { firstFive } from '../../support/archive.ts';

const passage = 'Well made.';
const inferred = (value: number): Rating => ({
  basis: 'inferred',
  scale: 'archive',
  value,
  passage,
});
const stated = (value: number, worst: number, best: number): Rating => ({
  basis: 'stated',
  scale: { worst, best },
  value,
  passage,
});
const graded: Rating = { basis: 'stated', scale: ['F', 'C', 'A'], value: 'C', passage };

test('the first five reviews have the expected ratings', () => {
  expect(Object.fromEntries(firstFive.map(({ slug, rating }) => [slug, rating.value]))).toEqual({
    'a-simple-word': 4.5,
    'cinematic-adrenalin': 4.5,
    'cinematic-perfection': 5,
    'one-of-the-greats': 4.5,
    'trommeln-bis-die-haende-bluten': 4,
  });
  expect(new Set(firstFive.map(({ rating }) => rating.basis))).toEqual(new Set(['inferred']));
});

test('a share is counted from 0, or from the worst value if lower numbers are better', () => {
  const school = (value: number) => stated(value, 6, 1);
  const ratings = [
    inferred(5),
    inferred(4.5),
    stated(8, 0, 10),
    stated(5, 1, 10),
    school(1),
    school(6),
  ];
  expect(ratings.map(shareOfBest)).toEqual([1, 0.9, 0.8, 0.5, 1, 0]);
  expect(shareOfBest(graded)).toBe(0.5);
});

test('a rating out of five keeps its value on the archive’s scale, and no rating is below a half', () => {
  for (const value of [0.5, 1, 2, 2.5, 3, 4.5, 5]) {
    expect(onArchiveScale(stated(value, 0, 5))).toBe(value);
    expect(onArchiveScale(inferred(value))).toBe(value);
  }
  expect(onArchiveScale(stated(0, 0, 10))).toBe(0.5);
  expect(onArchiveScale(stated(17, 0, 20))).toBe(4.5);
  expect(onArchiveScale(graded)).toBe(2.5);
});

test.each([
  [0.5, '½'],
  [4, '★★★★'],
  [4.5, '★★★★½'],
])('%s in stars is %s', (value, drawn) => {
  expect(stars(value)).toBe(drawn);
});

describe('a rating in words', () => {
  test('has the value as the language writes it, and says whose it is', () => {
    expect(ratingLabel(inferred(4.5), 'en')).toEqual({
      value: '4.5 of 5',
      parts: ['', '4.5', ' of 5'],
      whose: 'the archive’s reading',
    });
    expect(ratingLabel(inferred(4.5), 'de')).toMatchObject({
      value: '4,5 von 5',
      whose: 'Einschätzung des Archivs',
    });
  });

  test('keeps a stated rating on the scale of the critic', () => {
    expect(ratingLabel(stated(17, 0, 20), 'en')).toEqual({
      value: '17 of 20',
      parts: ['', '17', ' of 20'],
      whose: 'the critic’s rating',
    });
    expect(ratingLabel(graded, 'en').value).toBe('C of A');
  });

  test('has parts that make up the whole', () => {
    for (const rating of [inferred(3.5), stated(17, 0, 20), stated(1.7, 6, 1), graded]) {
      for (const language of ['en', 'de']) {
        const { value, parts } = ratingLabel(rating, language);
        expect(parts.join('')).toBe(value);
        expect(parts[1]).toBe(formatValue(rating, language));
      }
    }
  });
});

describe('the schema', () => {
  test.each([
    ['a value between two steps', { ...inferred(4.5), value: 4.7 }],
    ['a value off the scale', { ...inferred(4.5), value: 5.5 }],
    ['an inferred rating on another scale', { ...inferred(4), scale: { worst: 0, best: 10 } }],
    ['a stated rating on the archive’s scale', { ...inferred(4), basis: 'stated' }],
    ['a stated value off the critic’s scale', stated(11, 0, 10)],
    ['a grade on a scale of numbers', { ...stated(7, 0, 10), value: 'C' }],
    ['a number on a scale of grades', { ...graded, value: 7 }],
    ['a grade that is not on its scale', { ...graded, value: 'B' }],
    ['a scale whose worst and best values are the same', stated(5, 5, 5)],
    ['a scale with the same grade twice', { ...graded, scale: ['F', 'C', 'C', 'A'] }],
    ['a rating without a passage', { basis: 'inferred', scale: 'archive', value: 4 }],
  ])('refuses %s', (_, rating) => {
    expect(ratingSchema.safeParse(rating).success).toBe(false);
  });

  test.each([
    ['on the archive’s scale', inferred(4.5)],
    ['by number', stated(17, 0, 20)],
    ['by number, where lower is better', stated(1.7, 6, 1)],
    ['by grade', graded],
  ])('accepts a rating %s, and leaves it unchanged', (_, rating) => {
    expect(ratingSchema.parse(rating)).toEqual(rating);
  });

  test('tells grades from numbers', () => {
    expect([inferred(4), stated(7, 0, 10), graded].map(isGraded)).toEqual([false, false, true]);
  });
});

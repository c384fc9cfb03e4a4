import { describe, expect, test } from 'vitest';
import { onArchiveScale, position, stars } from '../../src/archive/rating.ts';
import { ratingWords } from '../../src/interface/rating-words.ts';
import { type Rating, ratingSchema } from '../../src/schema/rating.ts';
import { reviews } from '../support/archive.ts';

const inferred = (value: number): Rating => ({
  basis: 'inferred',
  scale: 'archive',
  value,
  passage: 'x',
});
const stated = (value: number, worst: number, best: number): Rating => ({
  basis: 'stated',
  scale: { worst, best },
  value,
  passage: 'x',
});
const graded: Rating = { basis: 'stated', scale: ['F', 'C', 'A'], value: 'C', passage: 'x' };

test('the archive’s readings are the catalogue’s', () => {
  expect(Object.fromEntries(reviews.map(({ slug, rating }) => [slug, rating.value]))).toEqual({
    'a-simple-word': 4.5,
    'cinematic-adrenalin': 4.5,
    'cinematic-perfection': 5,
    'one-of-the-greats': 4.5,
    'trommeln-bis-die-haende-bluten': 4,
  });
  expect(new Set(reviews.map(({ rating }) => rating.basis))).toEqual(new Set(['inferred']));
});

test('a rating on any scale has its place between worst and best', () => {
  expect(
    [inferred(0.5), inferred(5), stated(8, 0, 10), stated(1, 1, 6), graded].map(position),
  ).toEqual([0, 1, 0.8, 0, 0.5]);
});

test('and a half step of the archive’s scale', () => {
  expect(
    [inferred(4.5), stated(10, 0, 10), stated(0, 0, 10), stated(17, 0, 20), graded].map(
      onArchiveScale,
    ),
  ).toEqual([4.5, 5, 0.5, 4.5, 3]);
});

test.each([
  [0.5, '½'],
  [4, '★★★★'],
  [4.5, '★★★★½'],
])('%s in stars is %s', (value, drawn) => {
  expect(stars(value)).toBe(drawn);
});

describe('a rating in words', () => {
  test('says its value as the language writes it, and whose it is', () => {
    expect(ratingWords(inferred(4.5), 'en')).toEqual({
      value: '4.5 of 5',
      whose: 'the archive’s reading',
      stars: '★★★★½',
    });
    expect(ratingWords(inferred(4.5), 'de')).toMatchObject({
      value: '4,5 von 5',
      whose: 'Lesart des Archivs',
    });
  });

  test('a stated one stays on its own scale', () => {
    expect(ratingWords(stated(17, 0, 20), 'en')).toMatchObject({
      value: '17 of 20',
      whose: 'the critic’s rating',
    });
    expect(ratingWords(graded, 'en').value).toBe('C of A');
  });
});

describe('the schema', () => {
  test.each([
    ['a value between two steps', { ...inferred(4.5), value: 4.7 }],
    ['a value off the scale', { ...inferred(4.5), value: 5.5 }],
    ['an inferred rating on another scale', { ...inferred(4), scale: { worst: 0, best: 10 } }],
    ['a stated value off its own scale', stated(11, 0, 10)],
    ['a grade that its scale has not', { ...graded, value: 'B' }],
    ['a scale upside down', stated(5, 10, 0)],
    ['no passage', { basis: 'inferred', scale: 'archive', value: 4 }],
  ])('refuses %s', (_, rating) => {
    expect(ratingSchema.safeParse(rating).success).toBe(false);
  });

  test('takes a stated rating on any scale', () => {
    expect(ratingSchema.safeParse(stated(17, 0, 20)).success).toBe(true);
    expect(ratingSchema.safeParse(graded).success).toBe(true);
  });
});

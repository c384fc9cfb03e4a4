import { describe, expect, test } from 'vitest';
import { onArchiveScale, shareOfBest } from '../../../src/archive/reviews/rating-scale.ts';
import {
  listedValue,
  ratedHeading,
  ratingLabel,
  valueParts,
} from '../../../src/presentation/rating-label.ts';
import {
  isGraded,
  type Rating,
  ratingSchema,
  type ValuedRating,
} from '../../../src/schema/rating.ts';
import { firstFive } from '../../support/archive.ts';

const passage = 'Well made.';
const estimated = (value: number): ValuedRating => ({
  basis: 'estimated',
  scale: 'archive',
  value,
  passage,
});
const stated = (value: number, worst: number, best: number): ValuedRating => ({
  basis: 'stated',
  scale: { worst, best },
  value,
  passage,
});
const counted = (value: number, worst: number, best: number, unit: string): ValuedRating => ({
  basis: 'stated',
  scale: { worst, best, unit },
  value,
  passage,
});
const thumbs = (value: string): ValuedRating => ({
  basis: 'stated',
  scale: ['thumbs down', 'thumbs up'],
  value,
  passage,
});
const graded = (value: string): ValuedRating => ({
  basis: 'stated',
  scale: ['F', 'C', 'A'],
  value,
  passage,
});
const none: Rating = { basis: 'none', reason: 'the text only tells the plot' };

test('the first five reviews have the expected ratings', () => {
  expect(Object.fromEntries(firstFive.map(({ slug, rating }) => [slug, rating.value]))).toEqual({
    'a-simple-word': 4.5,
    'cinematic-adrenalin': 4.5,
    'cinematic-perfection': 5,
    'one-of-the-greats': 4.5,
    'trommeln-bis-die-haende-bluten': undefined,
  });
  expect(new Set(firstFive.map(({ rating }) => rating.basis))).toEqual(
    new Set(['estimated', 'none']),
  );
});

test('a share is counted from 0, or from the worst value if lower numbers are better', () => {
  const school = (value: number) => stated(value, 6, 1);
  const ratings = [
    estimated(5),
    estimated(4.5),
    stated(8, 0, 10),
    stated(5, 1, 10),
    school(1),
    school(6),
  ];
  expect(ratings.map(shareOfBest)).toEqual([1, 0.9, 0.8, 0.5, 1, 0]);
  expect(shareOfBest(graded('C'))).toBe(0.5);
});

test('a rating out of five keeps its value on the archive’s scale, and no rating is below a half', () => {
  for (const value of [0.5, 1, 2, 2.5, 3, 4.5, 5]) {
    expect(onArchiveScale(stated(value, 0, 5))).toBe(value);
    expect(onArchiveScale(estimated(value))).toBe(value);
  }
  expect(onArchiveScale(stated(0, 0, 10))).toBe(0.5);
  expect(onArchiveScale(stated(17, 0, 20))).toBe(4.5);
  expect(onArchiveScale(graded('C'))).toBe(2.5);
});

describe('a rating in words', () => {
  test.each([
    [
      'an estimate',
      estimated(4.5),
      'about 4.5 out of 5, estimated by the archive',
      'etwa 4,5 von 5, Einschätzung des Archivs',
    ],
    [
      'a number that the critic stated',
      stated(8.5, 0, 10),
      '8.5 out of 10, the critic’s rating',
      '8,5 von 10, Wertung der Kritik',
    ],
    [
      'a number, where lower is better',
      stated(1.7, 6, 1),
      '1.7 (best: 1), the critic’s rating',
      '1,7 (Bestwert: 1), Wertung der Kritik',
    ],
    [
      'the best number, where lower is better',
      stated(1, 6, 1),
      '1 (the best possible), the critic’s rating',
      '1 (Bestwert), Wertung der Kritik',
    ],
    [
      'a grade',
      graded('C'),
      'C (best: A), the critic’s rating',
      'C (Bestwert: A), Wertung der Kritik',
    ],
    [
      'the best grade',
      graded('A'),
      'A (the best possible), the critic’s rating',
      'A (Bestwert), Wertung der Kritik',
    ],
    [
      'a number with a half',
      stated(3.5, 0, 4),
      '3.5 out of 4, the critic’s rating',
      '3,5 von 4, Wertung der Kritik',
    ],
    [
      'a number with a unit',
      counted(6, 1, 6, 'Filmbären'),
      '6 out of 6\u00A0Filmbären, the critic’s rating',
      '6 von 6\u00A0Filmbären, Wertung der Kritik',
    ],
    [
      'a number with a unit, where lower is better',
      counted(2, 15, 0, 'Fehlerpunkte'),
      '2\u00A0Fehlerpunkte (best: 0), the critic’s rating',
      '2\u00A0Fehlerpunkte (Bestwert: 0), Wertung der Kritik',
    ],
    [
      'a percentage',
      counted(88, 0, 100, '%'),
      '88%, the critic’s rating',
      '88\u00A0%, Wertung der Kritik',
    ],
    [
      'a thumb',
      thumbs('thumbs down'),
      'thumbs down (best: thumbs up), the critic’s rating',
      'thumbs down (Bestwert: thumbs up), Wertung der Kritik',
    ],
    ['no rating', none, 'no rating or estimate', 'ohne Wertung oder Einschätzung'],
  ])('says whose it is: %s', (_, rating, english, german) => {
    expect(ratingLabel(rating, 'en')).toBe(english);
    expect(ratingLabel(rating, 'de')).toBe(german);
  });
});

test('the words of the review in a rating are told from those of the interface', () => {
  const own = (rating: ValuedRating) =>
    valueParts(rating, 'en').flatMap(({ text, isOwn }) => (isOwn ? [text] : []));
  expect(own(counted(6, 1, 6, 'Filmbären'))).toEqual(['Filmbären']);
  expect(own(thumbs('thumbs down'))).toEqual(['thumbs down', 'thumbs up']);
  expect(own(graded('C'))).toEqual([]);
  expect(own(counted(88, 0, 100, '%'))).toEqual([]);
  expect(own(stated(8, 0, 10))).toEqual([]);
});

describe('a value in lists', () => {
  const value = (estimates: number) => ({ value: 4.5, count: 3, estimates });

  test.each([
    ['only estimates', 3, 'about 4.5', 'etwa 4,5'],
    ['some estimates', 1, '4.5 (some estimated)', '4,5 (teils Einschätzungen)'],
    ['no estimates', 0, '4.5', '4,5'],
  ])('says that it has %s', (_, estimates, english, german) => {
    expect(listedValue(value(estimates), 'en')).toBe(english);
    expect(listedValue(value(estimates), 'de')).toBe(german);
  });

  test.each([
    [
      'only estimates',
      3,
      'Reviews estimated at about 4.5 out of 5',
      'Kritiken mit der Einschätzung etwa 4,5 von 5',
    ],
    [
      'some estimates',
      1,
      'Reviews rated or estimated at 4.5 out of 5',
      'Kritiken mit 4,5 von 5 (teils Einschätzungen)',
    ],
    ['no estimates', 0, 'Reviews rated 4.5 out of 5', 'Kritiken mit der Wertung 4,5 von 5'],
  ])('has a heading that calls no estimate a rating, with %s', (_, estimates, english, german) => {
    expect(ratedHeading(value(estimates), 'en')).toBe(english);
    expect(ratedHeading(value(estimates), 'de')).toBe(german);
  });
});

describe('the schema', () => {
  test.each([
    ['a value between two steps', { ...estimated(4.5), value: 4.7 }],
    ['a value off the scale', { ...estimated(4.5), value: 5.5 }],
    ['an estimated rating on another scale', { ...estimated(4), scale: { worst: 0, best: 10 } }],
    ['a stated rating on the archive’s scale', { ...estimated(4), basis: 'stated' }],
    ['a stated value off the critic’s scale', stated(11, 0, 10)],
    ['a grade on a scale of numbers', { ...stated(7, 0, 10), value: 'C' }],
    ['a number on a scale of grades', { ...graded('C'), value: 7 }],
    ['a grade that is not on its scale', graded('B')],
    ['a scale whose worst and best values are the same', stated(5, 5, 5)],
    ['a scale with the same grade twice', { ...graded('C'), scale: ['F', 'C', 'C', 'A'] }],
    ['a scale of grades whose best is first', { ...graded('C'), scale: ['A', 'C', 'F'] }],
    ['a unit of two lines', counted(6, 1, 6, 'Film\nbären')],
    ['no rating without a reason', { basis: 'none' }],
    ['no rating with a scale', { ...none, scale: 'archive' }],
    ['no rating with a value', { ...none, value: 4 }],
    ['no rating with a passage', { ...none, passage }],
    ['a rating without a passage', { basis: 'estimated', scale: 'archive', value: 4 }],
  ])('refuses %s', (_, rating) => {
    expect(ratingSchema.safeParse(rating).success).toBe(false);
  });

  test.each([
    ['on the archive’s scale', estimated(4.5)],
    ['by number', stated(17, 0, 20)],
    ['by number, where lower is better', stated(1.7, 6, 1)],
    ['by number, with a unit', counted(6, 1, 6, 'Filmbären')],
    ['by grade', graded('C')],
    ['by thumb', thumbs('thumbs up')],
    ['that is none, with the reason', none],
  ])('accepts a rating %s, and leaves it unchanged', (_, rating) => {
    expect(ratingSchema.parse(rating)).toEqual(rating);
  });

  test('tells grades from numbers', () => {
    expect([estimated(4), stated(7, 0, 10), graded('C')].map(isGraded)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

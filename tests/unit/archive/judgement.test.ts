import { expect, test } from 'vitest';
import { byJudgement, firstJudging } from '../../../src/archive/themes/judgement.ts';
import { inAnothersWords, judging } from '../../support/judging-reviews.ts';

test('a review with praise and a reservation counts as both, and one with neither separately', () => {
  const judged = byJudgement('music', [
    judging('a', 'praise', 'reservation'),
    judging('b', undefined),
  ]);
  expect(Object.values(judged).map((reviews) => reviews.map(({ slug }) => slug))).toEqual([
    ['a'],
    ['a'],
    ['b'],
  ]);
});

test('only the critics’ own words judge', () => {
  const quoting = inAnothersWords(judging('a', 'praise'));
  const { praise, neither } = byJudgement('music', [quoting, judging('b', 'praise')]);
  expect([praise, neither].map((reviews) => reviews.map(({ slug }) => slug))).toEqual([
    ['b'],
    ['a'],
  ]);
});

test('the first passage with a judgement is found, or it throws', () => {
  const review = judging('a', undefined, 'praise', 'praise');
  expect(firstJudging('music', review, 'praise')).toBe(review.passages[1]);
  expect(() => firstJudging('music', review, 'reservation')).toThrow('judgement reservation');
});

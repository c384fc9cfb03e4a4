import { expect, test } from 'vitest';
import { byJudgement } from '../../../src/archive/themes/judged-reviews.ts';
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

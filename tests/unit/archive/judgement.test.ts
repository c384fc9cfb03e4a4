import { describe, expect, test } from 'vitest';
import {
  byJudgement,
  verdict,
  verdictsByFilm,
  verdictsFor,
} from '../../../src/archive/themes/judgement.ts';
import type { Passage, Stance } from '../../../src/schema/passage.ts';
import type { Review } from '../../../src/schema/review.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

function passage(stance: Stance | undefined): Passage {
  const place = { paragraph: 1, start: 0, end: 1 };
  return {
    id: 'x',
    exact: 'x',
    themes: ['music'],
    stance,
    voice: 'critic',
    place,
    supportsRating: false,
  };
}

/** A review with passages on music that have these stances. */
const judging = (slug: string, ...stances: (Stance | undefined)[]): Review => ({
  ...reviewOf('a-simple-word'),
  slug,
  passages: stances.map((stance) => passage(stance)),
});

describe('the verdict of critics', () => {
  const verdictOf = (...reviews: Review[]) => verdict(byJudgement('music', reviews));

  test.each([
    ['disagree', [judging('a', 'praise'), judging('b', 'reservation')]],
    ['mixed', [judging('a', 'praise', 'reservation'), judging('b', 'praise')]],
    ['mixed', [judging('a', 'praise', 'reservation'), judging('b', 'reservation')]],
    ['disagree', [judging('a', 'praise'), judging('b', 'reservation'), judging('c', undefined)]],
    ['praise', [judging('a', 'praise'), judging('b', undefined)]],
    ['reservation', [judging('a', 'reservation')]],
    ['mixed', [judging('a', 'praise', 'reservation'), judging('b', undefined)]],
    ['undecided', [judging('a', undefined)]],
    ['undecided', []],
  ])('is %s', (expected, reviews) => {
    expect(verdictOf(...reviews)).toBe(expected);
  });

  test('counts a review with praise and reservations as both, and one with neither separately', () => {
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

  test('of the five reviews is what a reader would say', () => {
    expect(verdict(byJudgement('ambition', firstFive))).toBe('disagree');
    expect(verdict(byJudgement('performance', firstFive))).toBe('mixed');
    expect(verdict(byJudgement('tension', firstFive))).toBe('praise');
    expect(verdict(byJudgement('blood-and-sweat', firstFive))).toBe('praise');
    expect(verdict(byJudgement('sacrifice', firstFive))).toBe('reservation');
  });
});

test('each film has its own verdict', () => {
  const other = { ...judging('b', 'reservation'), film: 'another' };
  const verdicts = verdictsByFilm('music', [judging('a', 'praise'), other]);
  expect([...verdicts.values()].map((each) => [each.film, each.verdict])).toEqual([
    ['whiplash-2014', 'praise'],
    ['another', 'reservation'],
  ]);
  expect(verdictsFor([other], verdicts).map(({ film }) => film)).toEqual(['another']);
});

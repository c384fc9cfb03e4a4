import { describe, expect, test } from 'vitest';
import { byJudgement } from '../../../src/archive/themes/judged-reviews.ts';
import { sortFilms, verdictOf, verdictOn } from '../../../src/archive/themes/verdicts.ts';
import { firstFive } from '../../support/archive.ts';
import { inAnothersWords, judging, judgingInAll } from '../../support/judging-reviews.ts';

describe('the verdict of reviews', () => {
  test.each([
    // Only praise, only reservations, both, no judgement.
    [[0, 0, 0, 5], undefined],
    [[0, 0, 0, 0], undefined],
    [[1, 0, 0, 4], 'praise'],
    [[0, 2, 0, 0], 'reservation'],
    [[0, 0, 1, 0], 'both'],
    [[0, 0, 3, 2], 'both'],
    [[1, 1, 0, 0], 'differ'],
    [[1, 1, 0, 12], 'differ'],
    [[1, 1, 2, 0], 'differ'],
    [[2, 2, 0, 10], 'differ'],
    [[9, 2, 1, 2], 'differ'],
    [[2, 1, 0, 10], 'morePraise'],
    [[1, 0, 1, 0], 'morePraise'],
    [[3, 0, 1, 1], 'morePraise'],
    [[1, 12, 1, 0], 'moreReservations'],
    [[0, 1, 1, 0], 'moreReservations'],
  ] as const)('of %j is %s', ([praise, reservations, both, neither], expected) => {
    const reviews = judgingInAll(praise, reservations, both, neither);
    expect(verdictOf(byJudgement('music', reviews))).toBe(expected);
  });

  test('of the five reviews is what a reader would say', () => {
    expect(verdictOf(byJudgement('story-and-characters', firstFive))).toBe('morePraise');
    expect(verdictOf(byJudgement('ambition', firstFive))).toBe('morePraise');
    expect(verdictOf(byJudgement('sacrifice', firstFive))).toBe('reservation');
    expect(verdictOf(byJudgement('abuse', firstFive))).toBeUndefined();
    expect(verdictOf(byJudgement('tension', firstFive))).toBe('praise');
  });
});

describe('the verdicts on several films', () => {
  const film = (id: string, title: string, year: number) => ({
    id,
    title,
    year,
    language: 'en',
    directors: ['Somebody'],
    cast: [],
    facts: [],
  });
  const of = (id: string, ...stances: Parameters<typeof judging>[1][]) => ({
    ...judging(`on-${id}`, ...stances),
    film: id,
  });
  const films = [
    film('zeal', 'Zeal', 1999),
    film('remake', 'Echo', 2018),
    film('original', 'Echo', 1977),
    film('quoted', 'Quoted', 2001),
    film('silent', 'Silent', 1927),
    film('unreviewed', 'Unreviewed', 2020),
  ];
  const reviews = [
    of('zeal', 'praise'),
    of('remake', 'reservation'),
    of('silent', undefined),
    { ...inAnothersWords(of('quoted', 'praise')) },
    of('original', 'praise'),
    { ...of('original', undefined), slug: 'another' },
  ];

  const verdictsOn = (all: typeof reviews) =>
    films.map(({ id }) => {
      const verdict = verdictOn(
        'music',
        all.filter((review) => review.film === id),
      );
      return [id, verdict?.verdict, verdict?.total];
    });

  test('are separate, and only where a critic judges', () => {
    const verdicts = verdictsOn(reviews);
    expect(verdicts).toEqual([
      ['zeal', 'praise', 1],
      ['remake', 'reservation', 1],
      ['original', 'praise', 2],
      ['quoted', undefined, undefined],
      ['silent', undefined, undefined],
      ['unreviewed', undefined, undefined],
    ]);
    expect(verdictsOn(reviews.toReversed())).toEqual(verdicts);
  });

  test('stand in the order of the films: by title and year', () => {
    const ids = ['original', 'remake', 'quoted', 'silent', 'unreviewed', 'zeal'];
    expect(sortFilms(films, 'en').map(({ id }) => id)).toEqual(ids);
    expect(sortFilms(films.toReversed(), 'de').map(({ id }) => id)).toEqual(ids);
  });
});

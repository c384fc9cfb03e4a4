import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../../src/archive/score/score.ts';
import { maximumCritics, scoreViews } from '../../../src/archive/score/score-orders.ts';
import { sortCritics } from '../../../src/archive/score/sort-critics.ts';
import {
  countStandings,
  standings,
  withReservations,
} from '../../../src/archive/score/standing.ts';
import { criticName } from '../../../src/presentation/byline.ts';
import { archive, firstFive, reviewOf } from '../../support/archive.ts';
import { inAnothersWords, judging, judgingInAll } from '../../support/judging-reviews.ts';

const context = {
  language: 'en',
  nameOf: (review: Parameters<typeof criticName>[0]) => criticName(review, 'en'),
};
const pitch = { order: 'pitch', part: 1 } as const;
const score = scoreOf(firstFive, archive.themes, pitch, context);
const rowOn = (id: string | undefined) => {
  const row = score.rows.find(({ theme }) => theme?.id === id);
  if (!row) throw new Error(`There is no row on ${id}.`);
  return row;
};

describe('the standings of critics', () => {
  test('count every critic once', () => {
    const reviews = [...judgingInAll(4, 3, 2, 1), inAnothersWords(judging('quoting', undefined))];
    expect(countStandings('music', reviews)).toEqual({
      praise: 4,
      both: 2,
      reservation: 3,
      neither: 1,
      silent: 1,
    });
  });

  test('of the five reviews are what a reader would say', () => {
    const none = { praise: 0, both: 0, reservation: 0, neither: 0, silent: 0 };
    expect(rowOn('performance').counts).toEqual({ ...none, praise: 4, silent: 1 });
    expect(rowOn('story-and-characters').counts).toEqual({
      ...none,
      praise: 2,
      both: 1,
      neither: 1,
      silent: 1,
    });
    expect(rowOn('abuse').counts).toEqual({ ...none, neither: 5 });
  });
});

describe('the full score', () => {
  test('has a row for each subject, the film as a whole above all, and themes by pitch', () => {
    expect(score.rows[0]?.theme).toBeUndefined();
    const pitches = score.rows.flatMap(({ theme }) => theme?.pitch ?? []);
    expect(pitches).toEqual(pitches.toSorted((one, other) => other - one));
    expect(pitches).toHaveLength(archive.themes.length);
  });

  test('has a column for each critic, by name', () => {
    expect(score.reviews.map((review) => criticName(review, 'en'))).toEqual([
      'Alpha Primitive',
      'Box Office Buz',
      '“Cinematic adrenalin”',
      'HBG flash',
      '“I want to be one of the greats”',
    ]);
    for (const { cells } of score.rows) {
      expect(cells.map(({ review }) => review)).toEqual(score.reviews);
    }
  });

  test('has every passage in the row of each of its themes, in the order of the text', () => {
    for (const [column, { passages }] of score.reviews.entries()) {
      for (const { theme, cells } of score.rows) {
        const expected = passages.filter(({ themes }) =>
          theme ? themes.includes(theme.id) : themes.length === 0,
        );
        expect(cells[column]?.signs.map(({ passage }) => passage)).toEqual(expected);
      }
    }
  });

  test('shows whose words a passage is, and how it judges the film', () => {
    const shapes = (theme: string, slug: string) =>
      rowOn(theme)
        .cells.find(({ review }) => review.slug === slug)
        ?.signs.map(({ shape }) => shape);
    expect(shapes('story-and-characters', 'a-simple-word')).toEqual([
      'reservation',
      'praise',
      'praise',
      'reservation',
      'reservation',
    ]);
    expect(shapes('music', 'one-of-the-greats')).toEqual(['neither', 'others']);
    expect(shapes('performance', 'trommeln-bis-die-haende-bluten')).toEqual([]);
  });

  test('has no row for a theme that nobody mentions', () => {
    const unknown = { id: 'nobody-mentions-it', pitch: 30 };
    const { rows } = scoreOf(firstFive, [...archive.themes, unknown], pitch, context);
    expect(rows).toHaveLength(score.rows.length);
  });
});

describe('the orders of the score', () => {
  const sorted = (order: 'discussion' | 'praise' | 'reservations') =>
    scoreOf(firstFive, archive.themes, { order, part: 1 }, context);

  test('put first what most critics praise, and who praises most', () => {
    const { rows, reviews } = sorted('praise');
    const praising = rows.map(({ counts }) => counts.praise + counts.both);
    expect(praising).toEqual(praising.toSorted((one, other) => other - one));
    expect(rows[0]?.theme).toBeUndefined();
    expect(rows[1]?.theme?.id).toBe('tension');
    expect(reviews[0]?.slug).toBe('cinematic-perfection');
  });

  test('of themes with as many critics, put first the one with more passages', () => {
    const { rows } = sorted('reservations');
    const withOneCritic = rows.filter(({ counts }) => withReservations(counts) === 1);
    expect(withOneCritic[0]?.theme?.id).toBe('story-and-characters');
  });

  test('put first what has most reservations, and who has most', () => {
    const { rows, reviews } = sorted('reservations');
    expect(rows.slice(0, 3).map(({ counts }) => counts.reservation + counts.both)).toEqual([
      1, 1, 1,
    ]);
    expect(reviews.slice(0, 2).map(({ slug }) => slug)).toEqual([
      'a-simple-word',
      'trommeln-bis-die-haende-bluten',
    ]);
  });

  test('put first what most critics discuss', () => {
    const { rows } = sorted('discussion');
    expect(rows.at(0)?.counts.silent).toBe(0);
    expect(rows.at(-1)?.counts.silent).toBe(3);
  });

  test('sort critics of equal rank by name', () => {
    const equal = ['b', 'a', 'c'].map((slug) => judging(slug, 'praise'));
    const byName = { language: 'en', nameOf: ({ slug }: { slug: string }) => slug };
    expect(sortCritics(equal, 'praise', byName).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  });
});

describe('the parts of a score of 200 critics', () => {
  const many = judgingInAll(120, 30, 20, 30);
  const views = scoreViews(many.length, true);

  test('are one for every six critics, and one in each other order', () => {
    expect(views.filter(({ order }) => order === 'pitch')).toHaveLength(34);
    expect(views).toHaveLength(37);
    expect(scoreViews(5, true)).toHaveLength(4);
    expect(scoreViews(0, true)).toHaveLength(4);
  });

  test('have no other orders if the archive has several films', () => {
    expect(scoreViews(many.length, false)).toHaveLength(34);
  });

  test('show every critic once in the default order, and count all of them', () => {
    const scores = views
      .filter(({ order }) => order === 'pitch')
      .map((view) => scoreOf(many, archive.themes, view, context));
    const shown = scores.flatMap(({ reviews }) => reviews);
    expect(new Set(shown).size).toBe(200);
    expect(shown).toHaveLength(200);
    for (const { reviews, rows, total } of scores) {
      expect(reviews.length).toBeLessThanOrEqual(maximumCritics);
      expect(total).toBe(200);
      expect(rows.map(({ theme }) => theme?.id)).toEqual(['music']);
      for (const { counts } of rows) {
        expect(standings.reduce((sum, each) => sum + counts[each], 0)).toBe(200);
      }
    }
  });

  test('that do not exist are an error', () => {
    expect(() => scoreOf(many, archive.themes, { order: 'pitch', part: 35 }, context)).toThrow(
      'no part 35',
    );
    expect(() => scoreOf(many, archive.themes, { order: 'praise', part: 2 }, context)).toThrow(
      RangeError,
    );
  });
});

test('a single review is a score too', () => {
  const { rows, parts } = scoreOf([reviewOf('a-simple-word')], archive.themes, pitch, context);
  expect(parts).toBe(1);
  expect(rows.every(({ cells }) => cells.length === 1)).toBe(true);
});

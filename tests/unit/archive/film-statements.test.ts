import { describe, expect, test } from 'vitest';
import { passagesIn, reviewsIn, statementsIn } from '../../../src/archive/films/film-statements.ts';
import { criticsLine } from '../../../src/archive/themes/critics-line.ts';
import { reviews } from '../../support/archive.ts';

const passagesOf = (collection: 'asAWhole' | 'reservations') =>
  reviews.flatMap((review) => statementsIn(collection, review).flatMap(({ passages }) => passages));

describe('the statements of all reviews of a film', () => {
  test('on the film as a whole are the line that speaks for each critic, and those on no theme', () => {
    const lines = reviews.map(criticsLine);
    const all = reviews.flatMap(({ passages }) => passages);
    expect(lines.some(({ themes }) => themes.length > 0)).toBe(true);
    expect(passagesOf('asAWhole')).toEqual(
      all.filter((each) => each.themes.length === 0 || lines.includes(each)),
    );
    expect(passagesIn('asAWhole', reviews)).toBe(passagesOf('asAWhole').length);
  });

  test('with reservations are the critics’ own', () => {
    const all = reviews.flatMap(({ passages }) => passages);
    const reservations = all.filter(({ stance }) => stance === 'reservation');
    expect(reservations.length).toBeGreaterThan(0);
    expect(
      passagesOf('reservations').toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ).toEqual(reservations.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  });

  test('come from the reviews that have any', () => {
    const slugs = reviewsIn('reservations', reviews).map(({ slug }) => slug);
    expect(slugs).toContain('a-simple-word');
    expect(slugs).not.toContain('cinematic-perfection');
  });
});

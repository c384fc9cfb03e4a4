import { describe, expect, test } from 'vitest';
import type { ReviewedFilm } from '../../../src/archive/films/film-reviews.ts';
import { themeParts } from '../../../src/archive/lists/theme-parts.ts';
import type { Review } from '../../../src/schema/review.ts';
import { judging } from '../../support/judging-reviews.ts';

const lengths = { quoted: 8, ofFilm: 3, listed: 2 };

/** A film with reviews of which each praises its music. */
function film(id: string, count: number): ReviewedFilm {
  const reviews = Array.from(
    { length: count },
    (_, index): Review => ({ ...judging(`${id}-${index}`, 'praise'), film: id }),
  );
  const record = {
    id,
    title: id,
    language: 'en',
    year: 2001,
    directors: ['Ann Lee'],
    cast: [],
    facts: [],
  };
  return { film: record, reviews };
}

const partsOf = (films: readonly ReviewedFilm[]) => themeParts('music', films, lengths);
const slugs = (reviews: readonly Review[]) => reviews.map(({ slug }) => slug);

describe('the parts of a theme', () => {
  test('quote all reviews of the only film, part by part', () => {
    const only = film('only', 19);
    const parts = partsOf([only]);
    expect(parts.map(({ quoted }) => quoted.map((each) => each.quoted.length))).toEqual([
      [8],
      [8],
      [3],
    ]);
    const quoted = parts.flatMap((part) => part.quoted.flatMap((each) => each.quoted));
    expect(slugs(quoted)).toEqual(slugs(only.reviews));
    expect(parts.every(({ listed }) => listed.length === 0)).toBe(true);
  });

  test('quote all reviews of the only film with the theme, part by part', () => {
    const parts = partsOf([film('silent', 0), film('only', 19)]);
    expect(parts.map(({ quoted }) => quoted.map((each) => each.quoted.length))).toEqual([
      [8],
      [8],
      [3],
    ]);
  });

  test('quote all reviews of several films if they are few', () => {
    const parts = partsOf([film('a', 5), film('b', 0), film('c', 3)]);
    expect(parts).toHaveLength(1);
    expect(
      parts[0]?.quoted.map(({ film: { id }, quoted, more }) => [id, quoted.length, more]),
    ).toEqual([
      ['a', 5, 0],
      ['c', 3, 0],
    ]);
    expect(parts[0]?.listed).toEqual([]);
  });

  test('lead with the films that have the most reviews on it, and list the others', () => {
    const parts = partsOf([film('a', 1), film('b', 9), film('c', 1), film('d', 4), film('e', 2)]);
    expect(
      parts[0]?.quoted.map(({ film: { id }, quoted, more }) => [id, quoted.length, more]),
    ).toEqual([
      ['b', 3, 6],
      ['d', 3, 1],
      ['e', 2, 0],
    ]);
    expect(parts.map(({ listed }) => listed.map((each) => each.film.id))).toEqual([['a', 'c']]);
  });

  test('have every film once, however many there are', () => {
    const films = Array.from({ length: 20 }, (_, index) => film(`film-${index}`, 1 + (index % 4)));
    const parts = partsOf(films);
    const shown = parts.flatMap(({ quoted, listed }) => [...quoted, ...listed]);
    expect(new Set(shown.map((each) => each.film.id))).toHaveLength(20);
    expect(shown).toHaveLength(20);
    expect(parts.slice(1).every(({ quoted }) => quoted.length === 0)).toBe(true);
  });

  test('are one without anything if no review is on it', () => {
    expect(themeParts('silence', [film('a', 3), film('b', 2)], lengths)).toEqual([
      { quoted: [], listed: [] },
    ]);
    expect(themeParts('silence', [film('a', 3)], lengths)).toEqual([{ quoted: [], listed: [] }]);
  });
});

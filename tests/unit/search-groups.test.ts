import { expect, test } from 'vitest';
import { filmsByReviews } from '../../src/archive/films/film-reviews.ts';
import { searchGroups } from '../../src/presentation/search-groups.ts';
import { archive, reviewOf, firstFive as reviews } from '../support/archive.ts';

const [film] = archive.films;
if (!film) throw new Error('The archive has no film.');
const films = ['few', 'none', 'many'].map((id) => ({ ...film, id }));

test('a facet of names offers those of most reviews, and reviews without one last', () => {
  const review = reviewOf('one-of-the-greats');
  const named = Array.from({ length: 20 }, (_, index) =>
    Array.from({ length: index + 1 }, () => ({ ...review, authors: [`Critic ${index}`] })),
  ).flat();
  const { authors: _, ...unnamed } = review;
  const groups = searchGroups([...named, unnamed], [], archive.films, 'en');
  const critics = groups.find(({ kind }) => kind === 'critic')?.values ?? [];
  expect(critics.map(({ value }) => value)).toEqual([
    ...Array.from({ length: 12 }, (_, index) => `Critic ${19 - index}`),
    '',
  ]);
});

test('films are sorted by the number of their reviews', () => {
  const many = reviews.map((each) => ({ ...each, film: 'many' }));
  const few = reviews.slice(0, 1).map((each) => ({ ...each, film: 'few' }));
  expect(filmsByReviews(films, [...few, ...many]).map(({ id }) => id)).toEqual([
    'many',
    'few',
    'none',
  ]);
});

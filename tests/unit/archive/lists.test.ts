import { describe, expect, test } from 'vitest';
import {
  homeFacets,
  languageValues,
  narrow,
  ratingValues,
  searchFacetValuesOf,
  themeValues,
} from '../../../src/archive/lists/facets.ts';
import { listPages } from '../../../src/archive/lists/list-pages.ts';
import { sortByTitle } from '../../../src/archive/lists/orders.ts';
import { facetGroups, narrowingGroups } from '../../../src/presentation/facet-groups.ts';
import { listHeading } from '../../../src/presentation/list-titles.ts';
import { orderLabel } from '../../../src/presentation/order-label.ts';
import { searchGroups } from '../../../src/presentation/search-groups.ts';
import type { Rating } from '../../../src/schema/rating.ts';
import { ranksIn } from '../../../src/search/indexing/sort-values.ts';
import { archive, reviewOf, firstFive as reviews } from '../../support/archive.ts';

const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

describe('orders', () => {
  test.each([
    [
      'title',
      [
        'cinematic-adrenalin',
        'cinematic-perfection',
        'one-of-the-greats',
        'a-simple-word',
        'trommeln-bis-die-haende-bluten',
      ],
    ],
    [
      'rating',
      [
        'cinematic-perfection',
        'cinematic-adrenalin',
        'one-of-the-greats',
        'a-simple-word',
        'trommeln-bis-die-haende-bluten',
      ],
    ],
    [
      'length',
      [
        'trommeln-bis-die-haende-bluten',
        'cinematic-perfection',
        'one-of-the-greats',
        'cinematic-adrenalin',
        'a-simple-word',
      ],
    ],
  ] as const)('by %s', (order, expected) => {
    const byTitle = sortByTitle(reviews, 'en');
    const ranks = new Map(
      ranksIn(order, byTitle).map((rank, index) => [byTitle[index]?.slug, rank]),
    );
    const rankOf = (slug: string) => ranks.get(slug) ?? Number.NaN;
    const sorted = slugs(byTitle).sort((one, other) => rankOf(one) - rankOf(other));
    expect(sorted).toEqual(expected);
  });

  test('by title are those of the interface language, and do not change the list given', () => {
    const given = [...reviews];
    expect(slugs(sortByTitle(given, 'de'))).toEqual(slugs(sortByTitle(given.toReversed(), 'en')));
    expect(given).toEqual(reviews);
  });
});

describe('facets', () => {
  test('count the reviews that have each value', () => {
    expect(languageValues(reviews)).toEqual([
      { value: 'en', count: 4 },
      { value: 'de', count: 1 },
    ]);
    expect(ratingValues(reviews)).toEqual([
      { value: 5, count: 1, estimates: 1 },
      { value: 4.5, count: 3, estimates: 3 },
    ]);
    expect(themeValues(reviews)).toContainEqual({ value: 'tension', count: 5 });
  });

  test('narrow a list to the number of reviews that they count', () => {
    for (const facet of homeFacets(reviews)) {
      const narrowed = narrow(reviews, facet);
      const values = facet.kind === 'language' ? languageValues(reviews) : ratingValues(reviews);
      const counted = values.find(({ value }) => value === facet.value)?.count;
      expect(narrowed.length).toBe(counted);
    }
    expect(slugs(narrow(reviews, { kind: 'theme', value: 'editing-and-rhythm' }))).toEqual([
      'a-simple-word',
      'cinematic-adrenalin',
      'one-of-the-greats',
    ]);
  });
});

describe('facets that narrow a list', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...reviewOf(index === 0 ? 'cinematic-perfection' : 'one-of-the-greats'),
      slug: `review-${index}`,
    }));
  const kinds = (count: number) =>
    narrowingGroups(facetGroups(many(count), archive.themes, 'en'), count).map(({ kind }) => kind);

  test('are offered from eight reviews on', () => {
    expect(kinds(7)).toEqual([]);
    expect(kinds(8)).toEqual(['rating', 'theme']);
  });
});

describe('a list of reviews with all kinds of ratings', () => {
  const passage = 'x';
  const ratings: readonly [slug: string, rating: Rating][] = [
    ['none', { basis: 'none', reason: 'no judgement' }],
    ['worst', { basis: 'stated', scale: { worst: 0, best: 10 }, value: 0, passage }],
    ['estimate', { basis: 'estimated', scale: 'archive', value: 4, passage }],
    ['grade', { basis: 'stated', scale: ['F', 'D', 'C', 'B', 'A'], value: 'B', passage }],
    ['best', { basis: 'stated', scale: { worst: 6, best: 1 }, value: 1, passage }],
  ];
  const rated = ratings.map(([slug, rating]) => ({ ...reviewOf('a-simple-word'), slug, rating }));

  test('has those without a rating last in the order by rating', () => {
    expect(slugs(rated)).toEqual(['none', 'worst', 'estimate', 'grade', 'best']);
    expect(ranksIn('rating', rated)).toEqual([4, 3, 1, 2, 0]);
  });

  test('has them at no value of the facet, and tells estimates from ratings', () => {
    expect(ratingValues(rated)).toEqual([
      { value: 5, count: 1, estimates: 0 },
      { value: 4, count: 2, estimates: 1 },
      { value: 0.5, count: 1, estimates: 0 },
    ]);
    expect(slugs(narrow(rated, { kind: 'rating', value: 4 }))).toEqual(['estimate', 'grade']);
  });

  test('has a value of the search’s facet for those without a rating', () => {
    const listed = facetGroups(rated, archive.themes, 'en');
    const groups = searchGroups(rated, listed, archive.films, 'en');
    expect(groups.find(({ kind }) => kind === 'rating')?.values.at(-1)).toEqual({
      value: '',
      name: 'No rating or estimate',
      count: 1,
    });
    const values = rated.map((review) =>
      searchFacetValuesOf(review).flatMap(({ kind, value }) => (kind === 'rating' ? [value] : [])),
    );
    expect(values).toEqual([[''], [0.5], [4], [4], [5]]);
  });

  test('has no facet of ratings if no review has one', () => {
    const kinds = (list: typeof rated) =>
      facetGroups(list, archive.themes, 'en').map(({ kind }) => kind);
    expect(kinds(rated)).toEqual(['language', 'rating', 'theme']);
    expect(kinds(rated.slice(0, 1))).toEqual(['language', 'theme']);
  });

  test('has an order by rating that is named after its ratings, if there are any', () => {
    const label = (list: typeof rated) =>
      orderLabel('rating', facetGroups(list, archive.themes, 'en'), 'en');
    expect(label(rated)).toBe('Rating (some estimated), highest first');
    expect(label(rated.slice(2, 3))).toBe('Estimated rating, highest first');
    expect(label(rated.slice(0, 1))).toBe('Rating, highest first');
  });

  test('has the heading of its value', () => {
    const heading = (value: number) => listHeading({ kind: 'rating', value }, rated, 'en');
    expect(heading(5)).toBe('Reviews rated 5 out of 5');
    expect(heading(4)).toBe('Reviews rated or estimated at 4 out of 5');
  });

  test('has equal ratings at the same place in the order', () => {
    const twice = rated.flatMap((review) => [review, { ...review, slug: `other-${review.slug}` }]);
    expect(ranksIn('rating', twice)).toEqual([4, 4, 3, 3, 1, 1, 2, 2, 0, 0]);
    expect(new Set(ranksIn('title', twice)).size).toBe(twice.length);
  });
});

describe('pages of a list', () => {
  const many = Array.from({ length: 23 }, (_, index) => ({
    ...reviewOf('a-simple-word'),
    slug: `review-${index}`,
  }));

  test('have every review once, up to the maximum length', () => {
    const pages = listPages(many, undefined, 10);
    expect(pages.map(({ reviews: shown }) => shown.length)).toEqual([10, 10, 3]);
    expect(new Set(pages.flatMap(({ reviews: shown }) => slugs(shown)))).toHaveLength(23);
  });

  test('include one even if the list is empty', () => {
    const listings = listPages([], undefined, 10).map(({ listing }) => listing);
    expect(listings).toEqual([{ facet: undefined, page: 1 }]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  homeFacets,
  inOrder,
  languageValues,
  listPages,
  narrow,
  orders,
  ordersOf,
  ratingValues,
  themeValues,
} from '../../../src/archive/lists/listing.ts';
import { webAddressSchema, wholeWebAddress } from '../../../src/schema/web-address.ts';
import { address, isIndexable, paths, wholeAddress } from '../../../src/site/addresses.ts';
import { reviewOf, firstFive as reviews } from '../../support/archive.ts';

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
    expect(slugs(inOrder(reviews, order, 'en'))).toEqual(expected);
  });

  test('by language: as the interface calls the languages', () => {
    expect(inOrder(reviews, 'language', 'en').at(-1)?.language).toBe('de');
    expect(inOrder(reviews, 'language', 'de').at(0)?.language).toBe('de');
  });

  test('leave the reviews that they are given as they are', () => {
    const given = [...reviews];
    inOrder(given, 'length', 'en');
    expect(given).toEqual(reviews);
  });

  test('a list is not ordered by what its reviews have in common', () => {
    expect(ordersOf(undefined)).toEqual(orders);
    expect(ordersOf({ kind: 'language', value: 'de' })).not.toContain('language');
    expect(ordersOf({ kind: 'rating', value: 5 })).not.toContain('rating');
  });
});

describe('facets', () => {
  test('count the reviews that have each value', () => {
    expect(languageValues(reviews)).toEqual([
      { value: 'en', count: 4 },
      { value: 'de', count: 1 },
    ]);
    expect(ratingValues(reviews)).toEqual([
      { value: 5, count: 1 },
      { value: 4.5, count: 3 },
      { value: 4, count: 1 },
    ]);
    expect(themeValues(reviews)).toContainEqual({ value: 'tension', count: 5 });
  });

  test('narrow to just as many', () => {
    for (const facet of homeFacets(reviews)) {
      const narrowed = narrow(reviews, facet);
      const values = facet.kind === 'language' ? languageValues(reviews) : ratingValues(reviews);
      const counted = values.find(({ value }) => value === facet.value)?.count;
      expect(narrowed).toHaveLength(counted ?? 0);
    }
    expect(slugs(narrow(reviews, { kind: 'theme', value: 'editing-and-rhythm' }))).toEqual([
      'a-simple-word',
      'cinematic-adrenalin',
    ]);
  });
});

describe('pages of a list', () => {
  const many = Array.from({ length: 23 }, (_, index) => ({
    ...reviewOf('a-simple-word'),
    slug: `review-${index}`,
  }));

  test('hold every review once in each order, and never more than the length', () => {
    const pages = listPages(many, undefined, 'en', 10);
    expect(pages).toHaveLength(3 * orders.length);
    for (const order of orders) {
      const inThis = pages.filter(({ listing }) => listing.order === order);
      expect(inThis.map(({ reviews: shown }) => shown.length)).toEqual([10, 10, 3]);
      expect(new Set(inThis.flatMap(({ reviews: shown }) => slugs(shown)))).toHaveLength(23);
    }
  });

  test('a list without reviews has one page', () => {
    expect(listPages([], undefined, 'en', 10).map(({ listing }) => listing.page)).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('addresses', () => {
  const listing = { facet: undefined, order: 'title', page: 1 } as const;

  test('are those that the archive promised to keep', () => {
    expect(address(paths.review('one-of-the-greats'))).toBe('/reviews/one-of-the-greats/');
    expect(['en', 'de'].map((language) => address(paths.home(language)))).toEqual(['/', '/de/']);
    expect(address(paths.themes('de'))).toBe('/de/themes/');
    expect(address(paths.theme('en', 'music'))).toBe('/themes/music/');
    expect(address(paths.search('en'))).toBe('/search/');
    expect(address(paths.about('de'))).toBe('/de/about/');
    expect(address(paths.notFound('de'))).toBe('/de/404.html');
    expect(wholeAddress(paths.about('en'))).toBe('http://localhost:4321/about/');
  });

  test('of lists name what is not the first: facet, order, page', () => {
    expect(paths.listing('en', listing)).toBe('');
    expect(paths.listing('de', { ...listing, order: 'rating' })).toBe('de/by-rating');
    expect(
      paths.listing('en', { facet: { kind: 'language', value: 'de' }, order: 'length', page: 3 }),
    ).toBe('language/de/by-length/page/3');
    expect(paths.listing('de', { ...listing, facet: { kind: 'theme', value: 'music' } })).toBe(
      paths.theme('de', 'music'),
    );
  });

  test('no two lists share one', () => {
    const facets = [undefined, ...homeFacets(reviews), { kind: 'theme', value: 'music' } as const];
    const all = ['en', 'de'].flatMap((language) =>
      facets.flatMap((facet) =>
        listPages(reviews, facet, language, 1).map((page) => paths.listing(language, page.listing)),
      ),
    );
    expect(new Set(all)).toHaveLength(all.length);
  });

  test('search engines are told of a list in one order only', () => {
    const isTold = (path: string) => isIndexable(`http://localhost:4321/${path}`);
    expect(['', 'language/de/', 'de/page/2/', 'themes/music/'].map(isTold)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['by-rating/', 'de/language/de/by-length/', 'themes/music/by-rating/page/2/'].map(isTold),
    ).toEqual([false, false, false]);
    expect(['404/', 'de/404.html'].map(isTold)).toEqual([false, false]);
  });

  test('a slug or an id that looks like an order is none', () => {
    const paths = ['reviews/by-rating/', 'reviews/404/', 'themes/by-rating/', 'themes/by-nature/'];
    for (const path of paths) expect(isIndexable(`http://localhost:4321/${path}`), path).toBe(true);
  });

  test('of sources are linked whole', () => {
    expect(wholeWebAddress('hbg-flash.de/kultur')).toBe('https://hbg-flash.de/kultur');
    expect(wholeWebAddress('http://hbg-flash.de/')).toBe('http://hbg-flash.de/');
  });

  test.each(['müller.de', 'x.example:8080/a?id=3', 'https://x.example/ä'])(
    'of sources may be %s',
    (recorded) => expect(webAddressSchema.safeParse(recorded).success).toBe(true),
  );

  test.each(['not recorded', 'nowhere', 'javascript:alert(1)', 'x.example/a b', 'me@x.example'])(
    'of sources are not %s',
    (recorded) => expect(webAddressSchema.safeParse(recorded).success).toBe(false),
  );
});

import { describe, expect, test } from 'vitest';
import { homeFacets } from '../../src/archive/lists/facets.ts';
import { listPages } from '../../src/archive/lists/list-pages.ts';
import { webAddressSchema, wholeWebAddress } from '../../src/schema/web-address.ts';
import { address, isIndexable, paths, wholeAddress } from '../../src/site/addresses.ts';
import { firstFive as reviews } from '../support/archive.ts';

describe('addresses', () => {
  const listing = { facet: undefined, order: 'title', page: 1 } as const;

  test('do not change', () => {
    expect(address(paths.review('one-of-the-greats'))).toBe('/reviews/one-of-the-greats/');
    expect(['en', 'de'].map((language) => address(paths.home(language)))).toEqual(['/', '/de/']);
    expect(address(paths.themes('de'))).toBe('/de/themes/');
    expect(address(paths.theme('en', 'music'))).toBe('/themes/music/');
    expect(address(paths.search('en'))).toBe('/search/');
    expect(address(paths.about('de'))).toBe('/de/about/');
    expect(address(paths.notFound('de'))).toBe('/de/404.html');
    expect(wholeAddress(paths.about('en'))).toBe('http://localhost:4321/about/');
  });

  test('of lists name the facet, the order and the page unless it is the default', () => {
    expect(paths.listing('en', listing)).toBe('');
    expect(paths.listing('de', { ...listing, order: 'rating' })).toBe('de/by-rating');
    expect(
      paths.listing('en', { facet: { kind: 'language', value: 'de' }, order: 'length', page: 3 }),
    ).toBe('language/de/by-length/page/3');
    expect(paths.listing('de', { ...listing, facet: { kind: 'theme', value: 'music' } })).toBe(
      paths.theme('de', 'music'),
    );
  });

  test('are different for any two lists', () => {
    const facets = [undefined, ...homeFacets(reviews), { kind: 'theme', value: 'music' } as const];
    const all = ['en', 'de'].flatMap((language) =>
      facets.flatMap((facet) =>
        listPages(reviews, facet, { language }, 1).map((page) =>
          paths.listing(language, page.listing),
        ),
      ),
    );
    expect(new Set(all)).toHaveLength(all.length);
  });

  test('of lists are indexed by search engines in the default order only', () => {
    const isIndexed = (path: string) => isIndexable(`http://localhost:4321/${path}`);
    expect(['', 'language/de/', 'de/page/2/', 'themes/music/'].map(isIndexed)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['by-rating/', 'de/language/de/by-length/', 'themes/music/by-rating/page/2/'].map(isIndexed),
    ).toEqual([false, false, false]);
    expect(['404/', 'de/404.html'].map(isIndexed)).toEqual([false, false]);
  });

  test('are not taken for an order because of a slug or an id', () => {
    const paths = ['reviews/by-rating/', 'reviews/404/', 'themes/by-rating/', 'themes/by-nature/'];
    for (const path of paths) expect(isIndexable(`http://localhost:4321/${path}`), path).toBe(true);
  });

  test('of sources are linked with their scheme', () => {
    expect(wholeWebAddress('hbg-flash.de/kultur')).toBe('https://hbg-flash.de/kultur');
    expect(wholeWebAddress('http://hbg-flash.de/')).toBe('http://hbg-flash.de/');
  });

  test.each(['müller.de', 'x.example:8080/a?id=3', 'https://x.example/ä'])(
    'of sources may be %s',
    (recorded) => expect(webAddressSchema.safeParse(recorded).success).toBe(true),
  );

  test.each(['not recorded', 'nowhere', 'javascript:alert(1)', 'x.example/a b', 'me@x.example'])(
    'of sources may not be %s',
    (recorded) => expect(webAddressSchema.safeParse(recorded).success).toBe(false),
  );
});

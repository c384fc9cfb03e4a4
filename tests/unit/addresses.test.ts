import { describe, expect, test } from 'vitest';
import { homeFacets } from '../../src/archive/lists/facets.ts';
import { listPages } from '../../src/archive/lists/list-pages.ts';
import { webAddressSchema, wholeWebAddress } from '../../src/schema/web-address.ts';
import {
  address,
  addressFrom,
  isIndexable,
  paths,
  wholeAddress,
} from '../../src/site/addresses.ts';
import { firstFive as reviews } from '../support/archive.ts';

describe('addresses', () => {
  const listing = { facet: undefined, page: 1 };

  test('do not change', () => {
    expect(address(paths.review('one-of-the-greats'))).toBe('/reviews/one-of-the-greats/');
    expect(['en', 'de'].map((language) => address(paths.home(language)))).toEqual(['/', '/de/']);
    expect(['en', 'de'].map((language) => address(paths.reviews(language)))).toEqual([
      '/reviews/',
      '/de/reviews/',
    ]);
    expect(address(paths.film('en', 'whiplash-2014'))).toBe('/films/whiplash-2014/');
    expect(address(paths.film('de', 'whiplash-2014', { order: 'theme', page: 2 }))).toBe(
      '/de/films/whiplash-2014/by-theme/page/2/',
    );
    expect(address(paths.filmAsAWhole('en', 'x-1999'))).toBe('/films/x-1999/as-a-whole/');
    expect(address(paths.filmReservations('de', 'x-1999', 2))).toBe(
      '/de/films/x-1999/reservations/page/2/',
    );
    expect(address(paths.themes('de'))).toBe('/de/themes/');
    expect(address(paths.theme('en', 'music'))).toBe('/themes/music/');
    expect(address(paths.search('en'))).toBe('/search/');
    expect(address(paths.about('de'))).toBe('/de/about/');
    expect(address(paths.notFound('de'))).toBe('/de/404.html');
    expect(wholeAddress(paths.about('en'))).toBe('http://localhost:4321/about/');
  });

  test('of files end in their names', () => {
    const files = [
      'feed.atom',
      'search/words.json',
      'data/archive.schema.json',
      'assets/text-c1679be4.woff2',
      'pagefind/wasm.unknown.pagefind',
      'pagefind/pagefind.zxx_606fb8191a8.pf_meta',
      'pagefind/index/zxx_606fb81.pf_index',
    ];
    expect(files.map(address)).toEqual(files.map((file) => `/${file}`));
  });

  test('of lists name the facet, and the page unless it is the first', () => {
    expect(paths.listing('en', listing)).toBe(paths.reviews('en'));
    expect(paths.listing('de', { ...listing, page: 2 })).toBe('de/reviews/page/2');
    expect(paths.listing('en', { facet: { kind: 'language', value: 'de' }, page: 3 })).toBe(
      'language/de/page/3',
    );
    expect(paths.theme('de', 'music', 2)).toBe('de/themes/music/page/2');
  });

  test('are different for any two lists', () => {
    const facets = [undefined, ...homeFacets(reviews)];
    const all = ['en', 'de'].flatMap((language) =>
      facets.flatMap((facet) =>
        listPages(reviews, facet, 1).map((page) => paths.listing(language, page.listing)),
      ),
    );
    expect(new Set(all)).toHaveLength(all.length);
  });

  test('of full scores are indexed by search engines in the default order only', () => {
    const isIndexed = (path: string) => isIndexable(`http://localhost:4321/${path}`);
    const inDefaultOrder = ['', 'language/de/', 'de/reviews/page/2/', 'themes/music/', 'films/x/'];
    for (const path of inDefaultOrder) expect(isIndexed(path), path).toBe(true);
    const reordered = ['films/x/by-praise/', 'de/films/x/by-theme/'];
    for (const path of reordered) expect(isIndexed(path), path).toBe(false);
    for (const path of ['404/', 'de/404.html', 'offline/', 'de/offline/']) {
      expect(isIndexed(path), path).toBe(false);
    }
  });

  test('are not taken for an order because of a slug or an id', () => {
    const paths = [
      'reviews/by-the-sea/',
      'reviews/404/',
      'people/offline/',
      'themes/by-rating/',
      'films/by-nature/',
    ];
    for (const path of paths) expect(isIndexable(`http://localhost:4321/${path}`), path).toBe(true);
  });

  test('of pages may be relative to a file', () => {
    const file = paths.annotations('one-of-the-greats');
    expect(addressFrom(file, paths.theme('de', 'music'))).toBe('../../de/themes/music/');
    expect(addressFrom(file, paths.home('en'))).toBe('../../');
    expect(addressFrom(paths.allAnnotations(), paths.home('en'))).toBe('./');
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

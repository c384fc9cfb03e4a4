import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { BuiltSite } from '../support/built-site.ts';
import { basedAddress } from '../support/sites.ts';

/** The most bytes of script, with brotli, that a page has before someone will search. */
const mostBeforeIntent = 700;

/** The most bytes of script that an answer to a query takes, with brotli, on any page. */
const mostForAnAnswer = 8192;

const sites = {
  'at the root': new BuiltSite(inject('sites').plain),
  'under a base path': new BuiltSite(inject('sites').based, new URL(basedAddress).pathname),
};

/** A script and all that it imports before it runs. */
function withImports(site: BuiltSite, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = site.read(file).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g);
  for (const [, path = ''] of imports) {
    withImports(site, posix.join(posix.dirname(file), path), known);
  }
  return known;
}

const sizes = new Map<string, number>();

/** The bytes of files with brotli. */
function bytes(site: BuiltSite, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => {
    const size = sizes.get(file) ?? brotliCompressSync(site.read(file)).length;
    sizes.set(file, size);
    return sum + size;
  }, 0);
}

/** The scripts of a page, with their imports. */
function scriptsOf(site: BuiltSite, page: string): Set<string> {
  const scripts = [...site.page(page).querySelectorAll('script')];
  return new Set(
    scripts.flatMap((script) => {
      expect(script.textContent, page).toBe('');
      const file = site.fileOf(script.getAttribute('src') ?? '');
      expect(file, page).toBeDefined();
      return [...withImports(site, file ?? '')];
    }),
  );
}

describe.each(Object.entries(sites))('%s', (_, site) => {
  const isSearch = (page: string) => /\/search\/$/.test(page);

  test('a page has one small script, which loads nothing of the search', () => {
    for (const page of site.pages().filter((each) => !isSearch(each))) {
      const files = scriptsOf(site, page);
      expect(bytes(site, files), page).toBeLessThanOrEqual(mostBeforeIntent);
      const { head } = site.page(page);
      const early = head.querySelectorAll(
        'link[rel*="preload"]:not([as="font"]), link[rel="prefetch"]',
      );
      expect(early.length, page).toBe(0);
    }
  });

  test('a search page, and a box on any other, take few bytes of script to answer', () => {
    const [box = ''] = site.files().filter((file) => /\/search-box\.[^/]+\.js$/.test(file));
    for (const page of site.pages()) {
      const own = scriptsOf(site, page);
      const needed = isSearch(page) ? own : new Set([...own, ...withImports(site, box)]);
      expect(bytes(site, needed), page).toBeLessThanOrEqual(mostForAnAnswer);
    }
  });
});

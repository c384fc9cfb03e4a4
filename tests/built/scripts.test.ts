import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { BuiltSite } from '../support/built-site.ts';
import { maximumBeforeIntent, maximumForFirstResults } from '../support/script-budgets.ts';
import { basedAddress } from '../support/sites.ts';

/** Maximum size of the scripts that have to run before a page asks for the others, in bytes after Brotli. */
const maximumForStart = 8192;

/** Maximum sizes of the script that shows another interface language, and of a dictionary, after Brotli. */
const maximumTranslation = 2304;
const maximumDictionary = 3072;

const sites = {
  'at the root': new BuiltSite(inject('sites').plain),
  'under a base path': new BuiltSite(inject('sites').based, new URL(basedAddress).pathname),
};

/** A script and everything that it imports statically. */
function withImports(site: BuiltSite, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = site.read(file).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g);
  for (const [, path] of imports) {
    if (path) withImports(site, posix.join(posix.dirname(file), path), known);
  }
  return known;
}

const sizes = new Map<string, number>();

/** The total size of files, in bytes after Brotli. */
function bytes(site: BuiltSite, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => {
    const size = sizes.get(file) ?? brotliCompressSync(site.read(file)).length;
    sizes.set(file, size);
    return sum + size;
  }, 0);
}

/** The scripts of a page, with everything that they import statically. */
function scriptsOf(site: BuiltSite, page: string): Set<string> {
  const data = 'application/ld+json';
  const scripts = [...site.page(page).querySelectorAll(`script:not([type="${data}"])`)];
  return new Set(
    scripts.flatMap((script) => {
      expect(script.textContent, page).toBe('');
      const source = script.getAttribute('src');
      const file = source === null ? undefined : site.fileOf(source);
      if (file === undefined) throw new Error(`The site has no file for a script of ${page}.`);
      return [...withImports(site, file)];
    }),
  );
}

/** Maximum sizes of the script that opens the cards of passages, and of the one that makes a card, after Brotli. */
const maximumForCards = 1200;
const maximumForCard = 900;

/**
 * Maximum sizes of what a page loads once all of it is there and the browser is idle, and of the service worker, which
 * browsers fetch in the background, in bytes after Brotli.
 */
const maximumAfterLoad = 1100;
const maximumWorker = 2304;

describe.each(Object.entries(sites))('%s', (_, site) => {
  const isSearch = (page: string) => /\/search\/$/.test(page);

  test('a page has one small script, and preloads nothing for the search', () => {
    for (const page of site.pages().filter((each) => !isSearch(each))) {
      const files = scriptsOf(site, page);
      expect(bytes(site, files), page).toBeLessThanOrEqual(maximumBeforeIntent);
      const { head } = site.page(page);
      const early = head.querySelectorAll(
        'link[rel*="preload"]:not([as="font"]), link[rel="prefetch"]',
      );
      expect(early.length, page).toBe(0);
    }
  });

  test('the cards of passages need small scripts', () => {
    for (const [name, maximum] of [
      ['passage-cards', maximumForCards],
      ['card', maximumForCard],
    ] as const) {
      expect(bytes(site, scriptsNamed(name)), name).toBeLessThanOrEqual(maximum);
    }
  });

  /** Scripts and everything that they import statically, by the beginnings of their names. */
  function scriptsNamed(...names: readonly string[]): string[] {
    return names.flatMap((name) => {
      const [file, ...others] = site
        .files()
        .filter((each) => each.startsWith(`assets/${name}.`) && each.endsWith('.js'));
      if (file === undefined || others.length > 0) throw new Error(`There is not one ${name}.`);
      return [...withImports(site, file)];
    });
  }

  test('what a page loads once it is there is small, and the service worker imports nothing', () => {
    expect(bytes(site, scriptsNamed('start'))).toBeLessThanOrEqual(maximumAfterLoad);
    const worker = [...withImports(site, 'service-worker.js')];
    expect(worker).toEqual(['service-worker.js']);
    expect(bytes(site, worker)).toBeLessThanOrEqual(maximumWorker);
  });

  test('a search page, and a box on any other page, start with small scripts', () => {
    expect(site.pages().some(isSearch)).toBe(true);
    for (const page of site.pages()) {
      const started = scriptsNamed(isSearch(page) ? 'search-page' : 'search-box');
      const needed = new Set([...scriptsOf(site, page), ...started]);
      expect(bytes(site, needed), page).toBeLessThanOrEqual(maximumForStart);
    }
  });

  test('all scripts of a first answer are small, and what few words need is none of them', () => {
    const answering = scriptsNamed('answer');
    const whole = scriptsNamed('search-page', 'after-results');
    const box = scriptsNamed('search-box', 'after-suggestions');
    for (const page of site.pages()) {
      const own = isSearch(page) ? whole : box;
      const needed = new Set([...scriptsOf(site, page), ...answering, ...own]);
      const maximum = maximumForFirstResults[isSearch(page) ? 'page' : 'box'];
      expect(bytes(site, needed), page).toBeLessThanOrEqual(maximum);
      expect([...needed].join()).not.toMatch(/corrections|facet-counts|pagefind/);
    }
  });

  test('another interface language needs one small script and one dictionary', () => {
    const named = (pattern: RegExp) => site.files().filter((file) => pattern.test(file));
    const [script, ...others] = named(/^assets\/show-interface\.[^/]+\.js$/);
    expect(others).toEqual([]);
    if (script === undefined) throw new Error('The site has no script for other languages.');
    expect([...withImports(site, script)], 'the script loads nothing of the search').toEqual([
      script,
    ]);
    expect(bytes(site, [script])).toBeLessThanOrEqual(maximumTranslation);
    const dictionaries = named(/^assets\/[a-z]{2}-[a-z]{2}\.[^/]+\.js$/);
    expect(dictionaries).toHaveLength(2);
    for (const file of dictionaries) {
      expect(bytes(site, [file]), file).toBeLessThanOrEqual(maximumDictionary);
    }
  });
});

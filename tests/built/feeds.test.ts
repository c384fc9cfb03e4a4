import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { BuiltSite, hrefs } from '../support/built-site.ts';
import { invalidXml } from '../support/xml-validation.ts';

const { plain, based, grown, foreign } = inject('sites');
const sites = [
  ['the archive', new BuiltSite(plain)],
  ['below a path', new BuiltSite(based, '/an/archive/')],
  ['a larger archive', new BuiltSite(grown)],
  ['an archive in other languages', new BuiltSite(foreign)],
] as const;

const schema = new URL('../schemas/json-feed.json', import.meta.url);
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

describe.each(sites)('the feeds of %s', (_, site) => {
  const files = site.files();
  const atom = files.filter((file) => /(?:^|\/)feed\.atom$/.test(file));
  const json = files.filter((file) => /(?:^|\/)feed\.json$/.test(file));

  test('are those of the archive, the languages, the themes, the films and the people', () => {
    const kinds = new Set(
      atom.map((file) => file.replace(/[^/]+(?=\/feed\.atom$)/, '…').replace(/^[a-z]{2}\//, 'de/')),
    );
    expect([...kinds].sort()).toEqual(
      [
        '…/feed.atom',
        'de/language/…/feed.atom',
        'de/themes/…/feed.atom',
        'feed.atom',
        'films/…/feed.atom',
        'language/…/feed.atom',
        'people/…/feed.atom',
        'themes/…/feed.atom',
      ].sort(),
    );
    expect(json).toEqual(atom.map((file) => file.replace('.atom', '.json')));
  });

  test('are valid as Atom', async () => {
    const documents = Object.fromEntries(atom.map((file) => [file, site.read(file)]));
    expect(await invalidXml(documents, 'atom.rng')).toEqual([]);
  });

  test('are valid as JSON Feed', () => {
    for (const file of json) {
      isJsonFeed(JSON.parse(site.read(file)));
      expect(isJsonFeed.errors, file).toBeNull();
    }
  });

  test('are bounded, and have a style sheet', () => {
    for (const file of atom) {
      const text = site.read(file);
      const most = /^(?:films|people)\//.test(file) ? 5 : 30;
      expect(text.match(/<entry /g)?.length ?? 0, file).toBeLessThanOrEqual(most);
      const [, sheet = ''] =
        /<\?xml-stylesheet type="text\/css" href="([^"]*)"\?>/.exec(text) ?? [];
      expect(site.fileOf(sheet), sheet).toBeDefined();
    }
  });

  test('are found from pages: by programs and by readers', () => {
    const linked = new Set<string>();
    for (const address of site.pages()) {
      const page = site.page(address);
      for (const [type, ending] of [
        ['application/atom+xml', '.atom'],
        ['application/feed+json', '.json'],
      ]) {
        const found = hrefs(page, `link[rel="alternate"][type="${type}"]`);
        expect(found.length, address).toBeLessThanOrEqual(1);
        expect(hrefs(page, `.feeds a[href$="${ending}"]`), address).toEqual(found);
        for (const link of found) {
          const file = site.fileOf(link);
          expect(file, `${address}: ${link}`).toBeDefined();
          linked.add(file ?? '');
        }
      }
    }
    expect([...linked].sort()).toEqual([...atom, ...json].sort());
  });
});

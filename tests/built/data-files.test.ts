import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { reviews } from '../support/archive.ts';
import { BuiltSite, hrefs, textOf } from '../support/built-site.ts';
import { invalidXml } from '../support/xml-validation.ts';

const { plain, based } = inject('sites');
const sites = [
  ['at the root', new BuiltSite(plain)],
  ['below a path', new BuiltSite(based, '/an/archive/')],
] as const;

describe.each(sites)('the data files of a site %s', (_, site) => {
  test('are valid', async () => {
    const files = reviews.map(({ slug }) => `reviews/${slug}/review.tei.xml`);
    const documents = Object.fromEntries(files.map((file) => [file, site.read(file)]));
    expect(await invalidXml(documents, 'tei-reviews.rng')).toEqual([]);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(site.read('data/archive.schema.json')));
    validate(JSON.parse(site.read('data/archive.json')));
    expect(validate.errors).toBeNull();
  });

  test.each(['data/', 'de/data/'])('are listed on %s beside what feeds there are', (path) => {
    const headings = [...site.page(`${site.base}${path}`).querySelectorAll('main h2')];
    expect(headings.map(textOf)).toContain('Feeds');
    const lists = hrefs(site.page(`${site.base}${path}`), 'main a[href*="/language/"]');
    expect(lists).toHaveLength(new Set(reviews.map(({ language }) => language)).size);
    for (const list of lists) {
      expect(hrefs(site.page(list), 'head [type="application/atom+xml"]')).toHaveLength(1);
    }
  });

  test.each(['data/', 'de/data/'])('are listed on %s with their sizes', (path) => {
    const page = site.page(`${site.base}${path}`);
    const items = [...page.querySelectorAll('main section:first-of-type li')];
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) {
      const [link = ''] = hrefs(item, 'a');
      const file = site.fileOf(link);
      if (file === undefined) throw new Error(`${link} does not exist.`);
      const { length } = readFileSync(join(site.folder, file));
      expect(textOf(item)).toMatch(new RegExp(`, ${Math.ceil(length / 1000)} kB$`));
    }
  });

  test.each(reviews.map(({ slug }) => slug))('%s has them, and its page links to them', (slug) => {
    const address = `${site.base}reviews/${slug}/`;
    const links = hrefs(site.page(address), '.about-text dd a');
    for (const name of [
      'review.tei.xml',
      'review.md',
      'review.txt',
      'annotations.jsonld',
      'received.txt',
    ]) {
      expect(links).toContain(`${address}${name}`);
      expect(site.fileOf(`${address}${name}`)).toBeDefined();
    }
  });
});

describe.each(sites)('the received texts of a site %s', (_, site) => {
  test.each(reviews.map(({ slug }) => slug))('%s is on a page of its own, unchanged', (slug) => {
    const address = `${site.base}reviews/${slug}/received/`;
    expect(hrefs(site.page(`${site.base}reviews/${slug}/passages/`), '.cite a')).toContain(address);
    const page = site.page(address);
    expect(page.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
    expect(page.querySelector('[data-pagefind-body]')).toBeNull();
    // A line end after the start tag is no part of the text.
    const shown = page.querySelector('pre')?.textContent?.replace(/^\n/, '');
    expect(shown).toBe(site.read(`reviews/${slug}/received.txt`));
    expect(site.read('sitemap-0.xml')).not.toContain('/received/');
  });
});

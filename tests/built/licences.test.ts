import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { faces } from '../../src/fonts/faces.ts';
import { shippedWorks } from '../../src/licences/shipped-works.ts';
import { BuiltSite } from '../support/built-site.ts';
import { basedAddress } from '../support/sites.ts';

const base = new URL(basedAddress).pathname;
const site = new BuiltSite(inject('sites').based, base);
const packages = join(import.meta.dirname, '../../node_modules');

test('the site has the licence of everything that it ships, word for word', () => {
  const text = site.read('licences.txt');
  for (const { name, source } of shippedWorks) {
    const file = source ? join(packages, source.package, source.licence) : 'LICENSE';
    expect(text, name).toContain(readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  }
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
  expect(text).toContain('Copyright (c) Pagefind');
});

test('the works that it names are those of which it has files', () => {
  const sources = shippedWorks.flatMap(({ source }) => source?.package ?? []);
  const fonts = faces.map(({ file }) => file.split('/').slice(0, 2).join('/'));
  expect(new Set(sources)).toEqual(new Set(['pagefind', ...fonts]));
});

test('the About page links to the licences, in every interface language', () => {
  for (const page of [`${base}about/`, `${base}de/about/`]) {
    const link = site.page(page).querySelector('section:has(#rights) a[href$="licences.txt"]');
    expect(link?.getAttribute('href'), page).toBe(`${base}licences.txt`);
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';
import { readPng } from '../support/png.ts';
import { basedAddress, defaultAddress } from '../support/sites.ts';

/** Maximum size of an image in bytes: a chat waits for it. */
const maximumCard = 40_000;

const sites = [
  ['at the root', new BuiltSite(inject('sites').plain), defaultAddress],
  [
    'under a base path',
    new BuiltSite(inject('sites').based, new URL(basedAddress).pathname),
    basedAddress,
  ],
  ['with other scripts', new BuiltSite(inject('sites').foreign), defaultAddress],
] as const;

describe.each(sites)('%s', (_, site, address) => {
  const propertiesOf = (page: string) =>
    new Map(
      [
        ...site.page(page).querySelectorAll('meta[property^="og:image"], meta[name^="twitter:"]'),
      ].map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name'),
        meta.getAttribute('content') ?? '',
      ]),
    );
  /** Those that can be shared: a missing page cannot, and the same score in another order is not. */
  const shared = site
    .pages()
    .filter((page) => site.page(page).querySelector('[property="og:title"]'));
  const named = new Map(shared.map((page) => [page, propertiesOf(page)]));
  const fileOf = (whole = '') => site.fileOf(new URL(whole).pathname);

  test('every page names an image that exists, with its size and what it says', () => {
    expect(named.size).toBeGreaterThan(20);
    for (const [page, properties] of named) {
      const image = properties.get('og:image') ?? '';
      expect(image, page).toMatch(/\/card\.png\?[0-9a-f]{8}$/);
      expect(image.startsWith(address), page).toBe(true);
      expect(fileOf(image), page).toBeDefined();
      expect(properties.get('og:image:width')).toBe('1200');
      expect(properties.get('og:image:height')).toBe('630');
      expect(properties.get('og:image:alt'), page).toMatch(/\p{L}/u);
      expect(properties.get('twitter:card')).toBe('summary_large_image');
    }
  });

  test('all images have the size that their pages state, and few bytes, and some page names each', () => {
    const used = new Set(
      [...named.values()].map((properties) => fileOf(properties.get('og:image'))),
    );
    const files = site.files().filter((file) => file.endsWith('card.png'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      expect(used, file).toContain(file);
      const bytes = readFileSync(join(site.folder, file));
      expect(bytes.length, file).toBeLessThanOrEqual(maximumCard);
      const { width, height } = readPng(bytes);
      expect([width, height], file).toEqual([1200, 630]);
    }
  });
});

test('every review, film, theme and person has an image of its own, in each interface language', () => {
  const [[, site]] = sites;
  const folders = ['', 'de/'].flatMap((folder) => [
    folder,
    ...archive.films.map(({ id }) => `${folder}films/${id}/`),
    ...archive.themes.map(({ id }) => `${folder}themes/${id}/`),
    ...archive.people.map(({ id }) => `${folder}people/${id}/`),
  ]);
  const all = [...folders, ...reviews.map(({ slug }) => `reviews/${slug}/`)];
  expect(
    site
      .files()
      .filter((file) => file.endsWith('card.png'))
      .sort(),
  ).toEqual(all.map((folder) => `${folder}card.png`).sort());
});

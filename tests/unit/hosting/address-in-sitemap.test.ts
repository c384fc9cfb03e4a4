import { expect, test } from 'vitest';
import { addressInSitemap } from '../../../src/hosting/address-in-sitemap.ts';

const index = (address: string) =>
  `<sitemapindex><sitemap><loc>${address}</loc></sitemap></sitemapindex>`;

test.each([
  ['https://reviews.example/sitemap-0.xml', 'https://reviews.example/'],
  ['https://reviews.example/archive/sitemap-0.xml', 'https://reviews.example/archive/'],
  ['no address', undefined],
])('%s is in the sitemap of %s', (first, expected) => {
  expect(addressInSitemap(index(first))?.href).toBe(expected);
});

test('a sitemap without an address names no site', () => {
  expect(addressInSitemap('<sitemapindex/>')).toBeUndefined();
});

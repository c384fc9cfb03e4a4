import { expect, test } from '@playwright/test';
import { pageKinds } from '../support/page-kinds.ts';
import { ratedReviews } from '../support/rated-reviews.ts';
import { axeFindings, nothing } from './axe.ts';
import { untilComplete } from './search/search-pages.ts';
import { siteAddress } from './servers.ts';

const root = siteAddress('root');

/** The paths of all pages in the sitemap. */
async function sitemap(): Promise<string[]> {
  const response = await fetch(`${root}sitemap-0.xml`);
  const addresses = (await response.text()).matchAll(/<loc>(.*?)<\/loc>/g);
  return Array.from(addresses, ([, address]) => new URL(String(address)).pathname);
}

/** Maximum number of pages of a kind that are checked in each setting. All reviews are. */
const sample = 3;

/** The kind of a page by its path: pages of a kind differ only in what they list. */
const kindOf = (path: string) =>
  path.replace(/(?<=\/(?:films|themes|people|rating|language)\/)[^/]+/, '…');

/**
 * Pages that the sitemap leaves out: the home pages, which show the only film while there is one, and those that search
 * engines should not index.
 */
const unlisted = [
  '/',
  '/de/',
  '/offline/',
  '/de/offline/',
  '/reviews/one-of-the-greats/received/',
  '/reviews/one-of-the-greats/passages/',
];

/** Some pages of each kind, and all reviews. */
function sampled(paths: readonly string[]): string[] {
  const kinds = Map.groupBy(paths, kindOf);
  return [...kinds.values()].flatMap((pages) => pages.slice(0, sample));
}

/** A page of every kind that the sitemap lists. */
const examples = Object.values(pageKinds)
  .filter((path) => !/[?]|\.html$/.test(path))
  .map((path) => `/${path}`);

/** Colours and widths, each with the pages checked in it. Reviews are checked in all of them. */
const settings = [
  { colorScheme: 'light', width: 1280, pages: /^\/(?!de\/)/ },
  { colorScheme: 'dark', width: 1280, pages: /^\/(?:de|reviews)\// },
  { colorScheme: 'light', width: 390, pages: /^\/(?:de|reviews)\// },
  { colorScheme: 'dark', width: 390, pages: /^\/(?!de\/)/ },
] as const;

for (const { colorScheme, width, pages } of settings) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test('axe finds nothing on the pages of the sitemap', async ({ page }) => {
      test.slow();
      const all = new Set([...unlisted, ...(await sitemap())]);
      const seen = sampled([...all].filter((path) => pages.test(path)));
      const kinds = examples.filter((path) => pages.test(path)).map(kindOf);
      expect(seen.map(kindOf)).toEqual(expect.arrayContaining(kinds));
      for (const path of [...seen, '/404.html']) {
        await page.goto(new URL(path, root).href);
        expect(await axeFindings(page), path).toEqual(nothing);
      }
    });
  });
}

test('axe finds nothing on pages with all kinds of ratings', async ({ page }) => {
  const paths = ['language/fr/', 'rating/2.5/', 'search/'];
  const grown = siteAddress('grown');
  for (const path of [...paths, ...ratedReviews.map(({ slug }) => `reviews/${slug}/`)]) {
    await page.goto(grown + path);
    expect(await axeFindings(page), path).toEqual(nothing);
  }
});

test('axe finds nothing on a search page, with or without results', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [path, query] of [
      ['search/', 'Fletcher'],
      ['search/', 'qwertz'],
      ['search/', 'drumming'],
      ['search/', 'who plays the qwertz teacher'],
      ['de/search/', 'Kritikpunkte'],
    ] as const) {
      await page.goto(`${root}${path}?${new URLSearchParams({ q: query })}`);
      const word = query.split(' ').find((each) => each === 'qwertz') ?? query;
      await expect(page.getByRole('status')).toContainText(word);
      await untilComplete(page);
      await page.locator('.facets').evaluate((facets) => facets.setAttribute('open', ''));
      expect(await axeFindings(page), query).toEqual(nothing);
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the numbers in a drawing have the colour of its legend, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${root}reviews/one-of-the-greats/`);
    const colour = await page
      .locator('.legend')
      .evaluate((legend) => getComputedStyle(legend).color);
    for (const number of await page.locator('#score text').all()) {
      await expect(number).toHaveCSS('fill', colour);
    }
  });
}

import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { countWith } from '../support/archive.ts';
import { PublishedSite } from '../support/published-site.ts';
import { basedAddress, provideSite } from '../support/sites.ts';
import { box, results, status } from './search/search-pages.ts';

test.use({ serviceWorkers: 'allow' });

const review = 'reviews/a-simple-word/';
const base = new URL(basedAddress).pathname;

/** The paths of all that the device keeps. */
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(kept)).flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until the device keeps what a search needs, which comes last. */
async function untilKept(page: Page, site: PublishedSite): Promise<void> {
  const last = new URL('pagefind/vocabulary/manifest.txt', site.address).pathname;
  await expect.poll(() => keptPaths(page)).toContain(last);
}

/** Opens a page of a site, and waits until the device keeps what it needs without a network. */
async function openAndKeep(page: Page, site: PublishedSite, path: string): Promise<void> {
  await page.goto(site.address + path);
  await untilKept(page, site);
}

for (const [where, name, path] of [
  ['at the root', 'plain', '/'],
  ['under a base path', 'based', base],
] as const) {
  test.describe(where, () => {
    let site: PublishedSite;

    test.beforeEach(async () => {
      site = await PublishedSite.start(join(await provideSite(name), 'dist'), path);
    });

    test.afterEach(() => site.disconnect());

    test('a page opened once can be read again without a network, and its cards open', async ({
      page,
    }) => {
      await openAndKeep(page, site, review);
      await site.disconnect();
      await page.reload();
      await expect(page.locator('#p1')).toBeVisible();
      const font = await page.locator('#p1').evaluate((text) => getComputedStyle(text).fontFamily);
      expect(font).toContain('Text');
      await page.locator('#text mark, #text [id^="passage-"]').first().click();
      await expect(page.locator('.passage-panel, .card').first()).toBeVisible();
    });

    test('the archive can be searched without a network', async ({ page }) => {
      await openAndKeep(page, site, review);
      await site.disconnect();
      await page.goto(`${site.address}search/?q=Fletcher`);
      await expect(results(page)).toHaveCount(countWith('Fletcher'));
      await box(page).fill('“good job”');
      await expect(status(page)).toContainText('found');
      await box(page).fill('Fletscher');
      await expect(status(page)).toContainText('Fletcher');
    });

    test('a page that is not kept says so in its language, and lists those that are', async ({
      page,
    }) => {
      await openAndKeep(page, site, review);
      await openAndKeep(page, site, 'de/about/');
      await expect.poll(() => keptPaths(page)).toContain(`${path}de/search/words.json`);
      await site.disconnect();
      await page.goto(`${site.address}themes/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
      const kept = page.locator('.kept-pages a');
      await expect(kept.filter({ hasText: 'A simple word' })).toHaveCount(1);
      await expect(kept.filter({ hasText: 'connection' })).toHaveCount(0);
      await page.goto(`${site.address}de/themes/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keine Verbindung');
      await site.connect();
      await page.getByRole('button').filter({ hasText: 'Noch einmal' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Themen');
      await site.disconnect();
      await page.goto(`${site.address}search/`);
      await page.goto(`${site.address}people/`);
      await kept.filter({ hasText: 'A simple word' }).click();
      await expect(page.locator('#p1')).toBeVisible();
    });
  });
}

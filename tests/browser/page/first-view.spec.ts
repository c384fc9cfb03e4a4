import { expect, test } from '@playwright/test';
import { firstFive, reviews } from '../../support/archive.ts';
import { layoutShifts, observeShifts } from '../layout-shifts.ts';
import { siteAddress } from '../servers.ts';

const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
const addressOf = (slug: string) => `${siteAddress('root')}reviews/${slug}/`;
/** Maximum number of files that the first view of a review loads. */
const maximumFiles = 5;
/**
 * How late the fonts arrive, in milliseconds: before, during and after the time that a browser
 * waits for them.
 */
const delays = [0, 400, 1500];

for (const viewport of screens) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    for (const { slug } of firstFive) {
      test(`${slug} begins on the first screen, with few files and its fonts`, async ({ page }) => {
        const requested: string[] = [];
        page.on('request', (request) => requested.push(new URL(request.url()).pathname));
        await page.goto(addressOf(slug), { waitUntil: 'networkidle' });
        const top = await page
          .locator('#p1')
          .evaluate((paragraph) => paragraph.getBoundingClientRect().top);
        // Room for a few lines of the text.
        expect(top).toBeLessThan(viewport.height - 90);
        // What a page loads once it is there is no part of the first view.
        const files = requested.filter(
          (path) => !/^\/(?:favicon\.svg|assets\/start\.[^/]+\.js)$/.test(path),
        );
        expect(files.length, files.join(' ')).toBeLessThanOrEqual(maximumFiles);
        const loaded = await page.evaluate(async () =>
          [...(await document.fonts.ready)]
            .filter(({ status }) => status === 'loaded')
            .map(({ family, style }) => `${family} ${style}`),
        );
        expect(loaded.sort()).toEqual(['Display normal', 'Text normal']);
      });
    }

    const pages = [
      ['the home page', siteAddress('root')],
      ...reviews.map(({ slug }) => [slug, addressOf(slug)] as const),
    ] as const;
    for (const [name, address] of pages) {
      test(`nothing moves on ${name}, however late its fonts arrive`, async ({ page }) => {
        await observeShifts(page);
        for (const delay of delays) {
          await page.route('**/*.woff2', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, delay));
            await route.continue();
          });
          await page.goto(address);
          expect(await layoutShifts(page), `${delay} ms`).toBe(0);
          await page.unroute('**/*.woff2');
        }
      });
    }
  });
}

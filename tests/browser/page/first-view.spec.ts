import { expect, type Page, test } from '@playwright/test';
import { firstFive, reviews } from '../../support/archive.ts';
import { siteAddress } from '../servers.ts';

const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
const addressOf = (slug: string) => `${siteAddress('root')}reviews/${slug}/`;
/** The most files that the first view of a review asks for. */
const mostFiles = 5;

/** The sum of all layout shifts on a page until now, with those that follow an input. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let all = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) all += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(all), 300);
      }),
  );
}

for (const viewport of screens) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    for (const { slug } of firstFive) {
      test(`${slug} begins on the first screen, in few files, in its typefaces`, async ({
        page,
      }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(addressOf(slug), { waitUntil: 'networkidle' });
        const box = await page.locator('#p1').boundingBox();
        // Some lines of it are to be read, not only a mark of them.
        expect(box?.y).toBeLessThan(viewport.height - 90);
        const files = asked.filter((path) => path !== '/favicon.svg');
        expect(files.length, files.join(' ')).toBeLessThanOrEqual(mostFiles);
        const loaded = await page.evaluate(() =>
          [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family, style }) => `${family} ${style}`),
        );
        expect(loaded.sort()).toEqual(['Display normal', 'Text normal']);
      });
    }

    for (const { slug } of reviews) {
      test(`nothing moves on ${slug}, however late its typefaces are`, async ({ page }) => {
        for (const late of [0, 400, 1500]) {
          await page.route('**/*.woff2', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, late));
            await route.continue().catch(() => undefined);
          });
          await page.goto(addressOf(slug));
          await page.waitForTimeout(late + 200);
          expect(await shifts(page), `${late} ms`).toBe(0);
          await page.unroute('**/*.woff2');
        }
      });
    }
  });
}

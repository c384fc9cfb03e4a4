import { expect, type Page, test } from '@playwright/test';
import { blurbOf } from '../../src/presentation/blurb.ts';
import { archive, firstFive } from '../support/archive.ts';
import { siteAddress } from './servers.ts';

const root = siteAddress('root');
const [film] = archive.films;
const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** The lowest edge of the first element that matches a selector, from the top of the page. */
const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

for (const viewport of screens) {
  for (const home of ['', 'de/']) {
    test.describe(`the first screen of /${home} at ${viewport.width} px`, () => {
      test.use({ viewport });

      test('has the film, a critic’s sentence, what the archive is, and the beginning of the full score', async ({
        page,
      }) => {
        await page.goto(root + home, { waitUntil: 'networkidle' });
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(film?.title ?? '');
        const parts = ['h1', '.promise', '.blurb blockquote', '.score h2', '.score caption'];
        for (const part of parts) {
          expect(await bottomOf(page, part), part).toBeLessThan(viewport.height);
        }
        const table = await page
          .locator('.score thead')
          .evaluate((element) => element.getBoundingClientRect().top);
        expect(table).toBeLessThan(viewport.height - 20);
      });
    });
  }
}

for (const width of [1280, 390]) {
  test(`a page of a film has a line of every critic at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${root}films/whiplash-2014/`);
    for (const review of firstFive) {
      const line = page.locator('.blurb blockquote', { hasText: blurbOf(review).words });
      await line.scrollIntoViewIfNeeded();
      await expect(line).toBeInViewport();
    }
  });
}

test('critics’ lines stand above their columns of the full score', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of [root, `${siteAddress('grown')}films/whiplash-2014/`]) {
    await page.goto(address);
    const lefts = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((elements) =>
          elements.map((element) => Math.round(element.getBoundingClientRect().left)),
        );
    const columns = await lefts('.score thead th + th');
    const lines = await lefts('.blurb');
    expect(lines).toHaveLength(columns.length);
    for (const [index, left] of lines.entries()) {
      expect(Math.abs(left - (columns[index] ?? 0))).toBeLessThanOrEqual(6);
    }
  }
});

test('the home page leads to reservations and to facts within one click each', async ({ page }) => {
  await page.goto(root);
  await page.getByRole('link', { name: 'All reservations' }).click();
  await expect(page).toHaveURL(/\/films\/whiplash-2014\/reservations\/$/);
  await expect(page.locator('.reservation blockquote').first()).toBeInViewport();
  await page.goto(root);
  await page.getByRole('link', { name: 'Facts, according to the reviews' }).click();
  await expect(page).toHaveURL(/\/films\/whiplash-2014\/#facts$/);
  await expect(page.getByRole('heading', { name: 'Facts, according' })).toBeInViewport();
});

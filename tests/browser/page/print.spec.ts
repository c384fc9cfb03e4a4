import { expect, type Page, test } from '@playwright/test';
import { wordCount } from '../../../src/archive/text/word-count.ts';
import { reviews } from '../../support/archive.ts';
import { defaultAddress } from '../../support/sites.ts';
import { siteAddress } from '../servers.ts';

const addressOf = (slug: string) => `${siteAddress('root')}reviews/${slug}/`;

/** Minimum number of words on a full sheet. */
const wordsOnSheet = 300;

/** The area of a sheet for text in pixels: A4 without the margins of the style sheet. */
const sheet = { width: 612, height: 956 };

/** The number of A4 sheets that a page fills. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const { slug, corrections, remarks, paragraphs, language } of reviews) {
  test(`${slug} prints its text, its address and the facts about it, without navigation`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(addressOf(slug), { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const hidden = '.site-header, .strip, .further, .card, .site-footer, search';
    for (const part of await page.locator(hidden).all()) await expect(part).toBeHidden();
    for (const part of [
      '#title',
      '.facts',
      '#notation',
      '.names',
      '.legend',
      '#p1',
      '.about-text',
    ]) {
      await expect(page.locator(part).first()).toBeVisible();
    }
    await expect(page.locator('.cite')).toContainText(`${defaultAddress}reviews/${slug}/`);
    await expect(page.locator('.about-text li')).toHaveCount(corrections.length + remarks.length);
    // Black on white, even in the dark scheme.
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('#p1')).toHaveCSS('color', 'rgb(0, 0, 0)');
    const sheets = await sheetsOf(page);
    expect(sheets).toBeGreaterThan(0);
    const words = wordCount(paragraphs, language) + 20 * (corrections.length + remarks.length);
    expect(sheets).toBeLessThanOrEqual(Math.ceil(words / wordsOnSheet) + 1);
  });
}

test('the home page prints the words of every critic whole', async ({ page }) => {
  await page.setViewportSize({ width: 620, height: 900 });
  await page.goto(siteAddress('root'));
  await page.emulateMedia({ media: 'print' });
  const quotations = page.locator('.blurb');
  await expect(quotations).toHaveCount(reviews.length);
  for (const quotation of await quotations.all()) {
    const { x, width } = (await quotation.boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(620);
  }
});

for (const { slug } of reviews) {
  test(`the passages of ${slug} leave no sheet empty`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${addressOf(slug)}passages/`);
    const height = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollHeight;
    });
    expect(await sheetsOf(page)).toBeLessThanOrEqual(Math.ceil(height / sheet.height));
  });
}

import { expect, test } from '@playwright/test';
import { wordCount } from '../../../src/archive/text/word-count.ts';
import { reviews } from '../../support/archive.ts';
import { defaultAddress } from '../../support/sites.ts';
import { siteAddress } from '../servers.ts';

const addressOf = (slug: string) => `${siteAddress('root')}reviews/${slug}/`;

/** Minimum number of words on a full sheet. */
const wordsOnSheet = 300;

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
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
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

import { expect, type Page, test } from '@playwright/test';
import { siteAddress } from '../servers.ts';

const root = siteAddress('root');
const review = `${root}reviews/one-of-the-greats/`;

/** The colour of the page in each scheme. */
const papers = [
  ['light', 'rgb(246, 239, 225)'],
  ['dark', 'rgb(15, 21, 30)'],
] as const;

const backgroundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the page follows the colour scheme of the system', async ({ page }) => {
  await page.goto(review);
  for (const [colorScheme, colour] of papers) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveCSS('background-color', colour);
  }
});

test('drawings use the colours of the current scheme', async ({ page }) => {
  for (const path of ['films/whiplash-2014/', 'reviews/one-of-the-greats/', 'themes/']) {
    await page.goto(`${root}${path}`);
    for (const [colorScheme, colour] of papers) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveCSS('background-color', colour);
      const fills = await page
        .locator('main svg use[href^="#sign-"], main svg.sign path')
        .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).fill));
      expect(fills.length).toBeGreaterThan(0);
      // Black is SVG's default, and neither scheme uses it.
      expect(fills, `${path} ${colorScheme}`).not.toContain('rgb(0, 0, 0)');
      const strokes = await page
        .locator('#line, #score .bar > path, #score > path')
        .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
      for (const stroke of strokes) expect(['none', 'rgb(0, 0, 0)']).not.toContain(stroke);
    }
  }
});

test('more contrast makes the page black on white or white on black', async ({ page }) => {
  await page.goto(review);
  for (const [colorScheme, paper, ink] of [
    ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await expect(page.locator('html')).toHaveCSS('background-color', paper);
    const sleeve = page.locator('.sleeve');
    await expect(sleeve).toHaveCSS('background-color', paper);
    await expect(sleeve.locator('.facts')).toHaveCSS('color', ink);
  }
});

test('with forced colours, the notation uses the colours of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(review);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  const paper = await backgroundOf(page);
  expect(ink).not.toBe(paper);
  for (const part of ['.bar a [href$="praise"]', '.bar a [href$="neither"]']) {
    await expect(page.locator(part).first()).toHaveCSS('fill', ink);
  }
});

test('the focus is visible on every kind of link in a review', async ({ page }) => {
  await page.goto(review);
  await page.locator('.about-text summary').click();
  for (const link of [
    '.site-header nav a',
    '.bar a [href="#touch"]',
    '.names input',
    '#p1 a',
    '.further a',
    '.about-text input',
    '.about-text a',
  ]) {
    const target = page.locator(link).first();
    await target.evaluate((element) =>
      element.closest<HTMLElement>('a, input')?.focus({ focusVisible: true } as object),
    );
    const drawn = await target.evaluate((element) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(element);
      const outline = outlineStyle === 'solid' ? Number.parseFloat(outlineWidth) : 0;
      return Math.max(outline, stroke === 'none' ? 0 : Number.parseFloat(strokeWidth));
    });
    expect(drawn, link).toBeGreaterThanOrEqual(2);
  }
});

test('without JavaScript, a review leads on to another one', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(review, { waitUntil: 'networkidle' });
  await expect(page.locator('#p1')).toBeVisible();
  await expect(page.locator('#notation')).toBeVisible();
  const related = page.locator('.further a').first();
  const title = await related.innerText();
  await related.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.close();
});

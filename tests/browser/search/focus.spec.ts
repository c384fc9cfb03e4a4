import { chromium, expect, test } from '@playwright/test';
import { launchOptions } from '../../support/chromium.ts';
import { siteAddress } from '../servers.ts';
import { settledScroll } from '../settled-scroll.ts';
import { box, headerBox, openSearch, results, untilComplete } from './search-pages.ts';

test('whoever searched in the box of another page goes on at the results', async ({ page }) => {
  await page.goto(`${siteAddress('root')}about/`);
  await headerBox(page).fill('Fletcher');
  await headerBox(page).press('Enter');
  await expect(results(page)).not.toHaveCount(0);
  const heading = page.getByRole('heading', { name: 'Results' });
  await expect(heading).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const first = results(page).first().getByRole('link').first();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await untilComplete(page);
  await heading.focus();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
});

test('an empty search page has the focus in its field', async ({ page }) => {
  await openSearch(page);
  await expect(box(page)).toBeFocused();
});

test('focus that the reader has moved stays', async ({ page }) => {
  const order = page.getByLabel('Sort by');
  await page.route('**/after-results*', async (route) => {
    // The file is requested before the script that opens the filters has run.
    await expect(order).toBeVisible();
    await order.focus();
    await route.continue();
  });
  await openSearch(page, 'Fletcher');
  await expect(page.locator('.named-pages')).toBeVisible();
  await expect(order).toBeFocused();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('no keyboard appears on an empty search page', async ({ page }) => {
    await openSearch(page);
    await expect(page.locator('.examples')).toBeVisible();
    // The same script fetches the counts and moves the focus.
    await page.waitForLoadState('networkidle');
    await expect(box(page)).not.toBeFocused();
  });
});

test('Back returns the focus to the link that was followed, and does not move the page', async () => {
  const { args = [], ...others } = launchOptions();
  const browser = await chromium.launch({
    ...others,
    args: [...args, '--disable-features=BackForwardCache'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 600 } });
  await openSearch(page, 'drumming');
  const group = page.getByRole('region', { name: 'In German: Trommeln' });
  for (const link of [group.locator('h3 a'), results(page).nth(1).locator('h3 a')]) {
    await link.scrollIntoViewIfNeeded();
    const start = await settledScroll(page);
    await page.mouse.wheel(0, 30);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start);
    const before = await settledScroll(page);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/reviews\//);
    await page.goBack();
    await expect(link).toBeFocused();
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(40);
    await expect(link).toBeInViewport();
  }
  await browser.close();
});

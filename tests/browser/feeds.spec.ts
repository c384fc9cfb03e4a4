import { expect, test } from '@playwright/test';
import { siteAddress } from './servers.ts';

for (const [server, path] of [
  ['root', ''],
  ['root', 'de/themes/music/'],
  ['based', ''],
] as const) {
  test(`a browser shows a feed as a page to read: ${server} ${path}`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      isMobile: true,
    });
    const page = await context.newPage();
    const answer = await page.goto(`${siteAddress(server)}${path}feed.atom`);
    expect(answer?.headers()['content-type']).toBe('application/xml');
    // Decoded as UTF-8, and laid out by its style sheet.
    await expect(page.locator('feed > subtitle')).toContainText(/’|Ü|ü/);
    expect(await page.evaluate(() => innerWidth)).toBe(390);
    const title = page.locator('feed > title');
    await expect(title).toBeVisible();
    await expect(title).toHaveCSS('display', 'block');
    await expect(page.locator('feed > id')).toBeHidden();
    // It says how to subscribe, and where the page is.
    const [own, shown] = await page.locator('subtitle a').all();
    await expect(own ?? title).toHaveText(new RegExp(`/${path}feed\\.atom$`));
    await expect(shown ?? title).toHaveText(new RegExp(`/${path}$`));
    // Each entry leads to its review, and has its text.
    for (const entry of await page.locator('entry').all()) {
      await expect(entry.locator('summary a')).toHaveAttribute('href', /\/reviews\/[^/]+\/$/);
      const paragraph = entry.locator('content p').first();
      await expect(paragraph).toHaveCSS('display', 'block');
      await expect(paragraph).not.toBeEmpty();
    }
    await page.locator('entry summary a').first().focus();
    const reviewPage = page.waitForRequest(/\/reviews\/[^/]+\/$/);
    await page.keyboard.press('Enter');
    await reviewPage;
    await context.close();
  });
}

import { expect, test } from '@playwright/test';
import { siteAddress } from './servers.ts';

const address = `${siteAddress('root')}films/whiplash-2014/`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a review that gives a fact shows its words when focused, and leads to them', async ({
    page,
  }) => {
    await page.goto(address);
    const fact = page.locator('.film-facts div', { hasText: 'Running time' });
    const link = fact.getByRole('link', { name: 'HBG flash „er dauert ca.107 Minuten“' });
    const words = link.locator('span');
    await expect(words).not.toHaveCSS('clip-path', 'none');
    await link.focus();
    await expect(words).toHaveCSS('clip-path', 'none');
    await link.click();
    const target = page.locator('#text :target');
    await expect(target).toBeInViewport();
    await expect(target).toHaveText('er dauert ca.107 Minuten');
  });

  test('the words of reviews that disagree are always there to read', async ({ page }) => {
    await page.goto(address);
    for (const words of await page.locator('.disputed dd > a span').all()) {
      await expect(words).toHaveCSS('clip-path', 'none');
    }
  });
});

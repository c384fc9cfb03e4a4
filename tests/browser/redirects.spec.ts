import { expect, test } from '@playwright/test';
import { siteAddress } from './servers.ts';

test.use({ javaScriptEnabled: false });

for (const server of ['root', 'based', 'edited'] as const) {
  const site = siteAddress(server);

  test(`a former address of a theme leads to the theme: ${server}`, async ({ page }) => {
    await page.goto(`${site}themes/obsession/`);
    await expect(page).toHaveURL(`${site}themes/ambition/`);
    await expect(page.getByRole('heading', { name: 'Ambition', level: 1 })).toBeVisible();
    await page.goto(`${site}de/themes/obsession/by-rating/`);
    await expect(page).toHaveURL(`${site}de/themes/ambition/`);
  });

  test(`a former address of the list of all reviews leads to the list: ${server}`, async ({
    page,
  }) => {
    await page.goto(`${site}by-length/`);
    await expect(page).toHaveURL(`${site}reviews/`);
    await expect(page.locator('.entry').first()).toBeVisible();
  });

  test(`the list of a rating that no review has leads to all reviews: ${server}`, async ({
    page,
  }) => {
    await page.goto(`${site}de/rating/0.5/by-length/`);
    await expect(page).toHaveURL(`${site}de/reviews/`);
    await expect(page.locator('.entry').first()).toBeVisible();
  });
}

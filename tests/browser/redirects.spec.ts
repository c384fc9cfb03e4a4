import { expect, test } from '@playwright/test';
import { addedTheme, formerTheme } from '../support/grown-content.ts';
import { siteAddress } from './servers.ts';

test.use({ javaScriptEnabled: false });

test('a former address of a theme leads to the theme, in the same language and order', async ({
  page,
}) => {
  await page.goto(`${siteAddress('grown')}de/themes/${formerTheme}/by-rating/`);
  await expect(page).toHaveURL(`${siteAddress('grown')}de/themes/${addedTheme}/by-rating/`);
});

test('the list of a rating that no review has leads to all reviews, under a base path', async ({
  page,
}) => {
  await page.goto(`${siteAddress('based')}rating/0.5/`);
  await expect(page).toHaveURL(`${siteAddress('based')}by-rating/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the development server redirects too', async ({ page }) => {
  await page.goto(`${siteAddress('edited')}de/rating/0.5/by-length/`);
  await expect(page).toHaveURL(`${siteAddress('edited')}de/by-rating/`);
});

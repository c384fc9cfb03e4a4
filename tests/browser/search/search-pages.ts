import type { Page } from '@playwright/test';
import { type ServerName, siteAddress } from '../servers.ts';

/** The reviews found, on a search page. */
export const results = (page: Page) => page.locator('#results > li');

/** The paragraphs found, on a search page. */
export const excerpts = (page: Page) => page.locator('.found-passages > li');

/** What a search page says about its answer. */
export const status = (page: Page) => page.locator('#search').getByRole('status');

/** The search box of a search page. */
export const box = (page: Page) => page.locator('main input[name="q"]');

/** The search box in the header of any other page, and its suggestions. */
export const headerBox = (page: Page) => page.locator('.site-header input[name="q"]');
export const options = (page: Page) => page.locator('.site-header').getByRole('option');

/** The addresses of the reviews found, in order. */
export function foundReviews(page: Page): Promise<string[]> {
  return results(page)
    .locator('h3 a')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname),
    );
}

/** Waits until the page’s scripts have nothing left to do. */
export async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        // Without a frame, Chromium can wait for one that it has announced and never draws.
        requestAnimationFrame(() => requestIdleCallback(resolve));
      }),
  );
}

/** Opens a search page with a query, or with other parameters. */
export async function openSearch(
  page: Page,
  query: string | Readonly<Record<string, string>> = '',
  folder = '',
  server: ServerName = 'root',
): Promise<void> {
  const parameters = new URLSearchParams(typeof query === 'string' ? { q: query } : query);
  const search = query === '' ? '' : `?${parameters}`;
  await page.goto(`${siteAddress(server)}${folder}search/${search}`);
}

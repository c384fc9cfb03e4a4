import { expect, type Page } from '@playwright/test';
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

/** Waits until a search page listens to its controls. */
export const untilStarted = (page: Page) =>
  expect(page.locator('.starting, .not-started')).toHaveCount(0);

/**
 * Waits until an empty search page listens to all that a reader does, also to what is loaded after its first answer:
 * then it moves the focus.
 */
export const untilReady = (page: Page) => expect(box(page)).toBeFocused();

/** Waits until the first answer of a search page is there with all around it, except the counts of the facets. */
export const untilComplete = (page: Page) =>
  expect(page.locator('.to-results:not([hidden])')).toBeAttached();

/**
 * Waits until the box in the header has suggested all it has for a query, which has results: the last suggestion leads
 * to them. Then it listens to all keys.
 */
export async function untilSuggested(page: Page, query: string): Promise<void> {
  const all = new RegExp(`/search/[?]${new URLSearchParams({ q: query })}$`);
  await expect(options(page).last()).toHaveAttribute('href', all);
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

import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { pageKinds } from '../support/page-kinds.ts';
import { box, headerBox, openSearch, options, results, untilIdle } from './search/search-pages.ts';
import { siteAddress } from './servers.ts';

const root = siteAddress('root');

/** What a page has stored about its reader, by the kind of storage. */
const storedBy = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));

const nothing = { cookies: '', local: [], session: [], databases: [], caches: [] };

/** Collects the addresses of all requests that go to another site. */
function foreignRequests(context: BrowserContext): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(root)) foreign.push(request.url());
  });
  return foreign;
}

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`the page “${kind}” asks nobody else and stores nothing`, async ({ page, context }) => {
    const foreign = foreignRequests(context);
    await page.goto(root + path, { waitUntil: 'networkidle' });
    // A reader who scrolls, points and types makes pages load what they load later.
    await page.mouse.wheel(0, 2000);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await storedBy(page)).toEqual(nothing);
  });
}

test('a search in the box and its results ask nobody else and store nothing', async ({
  page,
  context,
}) => {
  const foreign = foreignRequests(context);
  await page.goto(root);
  await headerBox(page).pressSequentially('Schlagzeuger');
  await expect(options(page).first()).toContainText('besten Schlagzeuger weltweit');
  await options(page).first().click();
  await expect(page).toHaveURL(/reviews\/trommeln/);
  await page.goto(`${root}search/?q=tempo`);
  await untilIdle(page);
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await storedBy(page)).toEqual(nothing);
});

test('a reader who asks for it has the recent searches stored, and nothing else', async ({
  page,
  context,
}) => {
  await openSearch(page);
  await page.getByLabel('Remember my searches on this device').check();
  await box(page).fill('Fletcher');
  await box(page).press('Enter');
  await expect(results(page)).not.toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  expect(await storedBy(page)).toEqual({ ...nothing, local: ['recent-searches'] });
});

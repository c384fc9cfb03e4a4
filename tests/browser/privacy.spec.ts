import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { BuiltSite } from '../support/built-site.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { provideSite } from '../support/sites.ts';
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

test.describe('what the device keeps for readers without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  /** The paths that the device keeps, sorted, by the names of caches. */
  const keptBy = (page: Page) =>
    page.evaluate(async () => {
      const kept: Record<string, string[]> = {};
      for (const name of await caches.keys()) {
        const requests = await (await caches.open(name)).keys();
        kept[name] = requests.map(({ url }) => new URL(url).pathname).sort();
      }
      return kept;
    });

  test('is the pages that were opened, what they and the search need, and nothing about the reader', async ({
    page,
    context,
  }) => {
    const foreign = foreignRequests(context);
    const built = new BuiltSite(join(await provideSite('plain'), 'dist'));
    const files = [
      '/listening/en.txt',
      '/passage-cards/en.txt',
      '/reviews/one-of-the-greats/next-critics.txt',
      '/search/words.json',
      ...built
        .files()
        .flatMap((file) => (file.startsWith('pagefind/vocabulary/') ? `/${file}` : [])),
    ].sort();
    const pages = ['/about/', '/offline/', '/reviews/one-of-the-greats/', '/search/'];
    for (const path of ['reviews/one-of-the-greats/', 'about/', 'search/?q=tempo']) {
      await page.goto(root + path);
      await expect.poll(() => keptBy(page)).toHaveProperty('/ files', files);
    }
    await expect(results(page)).not.toHaveCount(0);
    await expect.poll(() => keptBy(page)).toHaveProperty('/ pages', pages);
    const { '/ assets': assets = [], ...others } = await keptBy(page);
    expect(others).toEqual({ '/ pages': pages, '/ files': files });
    expect(assets).not.toEqual([]);
    expect(assets.filter((path) => !/^\/assets\/[\w.-]+\.(?:css|js|woff2)$/.test(path))).toEqual(
      [],
    );
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await storedBy(page)).toEqual({ ...nothing, caches: expect.any(Array) });
  });
});

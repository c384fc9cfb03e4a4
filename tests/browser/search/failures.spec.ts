import { expect, test } from '@playwright/test';
import { countWith } from '../../support/archive.ts';
import { siteAddress } from '../servers.ts';
import { box, headerBox, openSearch, options, results, status, untilIdle } from './search-pages.ts';

test('a late answer does not replace a newer one', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(
    '**/*.pf_fragment',
    async (route) => {
      await released;
      await route.continue();
    },
    { times: 1 },
  );
  await openSearch(page);
  const late = page.waitForRequest('**/*.pf_fragment');
  await box(page).fill('Stühle');
  const request = await late;
  await box(page).fill('Sundance');
  await expect(results(page).locator('h3')).toHaveText('“I want to be one of the greats”');
  release();
  await (await request.response())?.finished();
  await untilIdle(page);
  await expect(results(page).locator('h3')).toHaveText('“I want to be one of the greats”');
  await expect(status(page)).toHaveText('1 review found for “Sundance”.');
});

test('results stay until the next ones arrive', async ({ page }) => {
  await openSearch(page, 'Fletcher');
  await expect(results(page)).toHaveCount(countWith('Fletcher'));
  await page.evaluate(() => {
    const list = document.querySelector('#results');
    const counts: number[] = [];
    Object.assign(window, { counts });
    if (list) {
      new MutationObserver(() => counts.push(list.children.length)).observe(list, {
        childList: true,
      });
    }
  });
  await box(page).fill('Fletcher Andrew');
  await expect(status(page)).toContainText('Fletcher Andrew');
  const counts = await page.evaluate(() => Reflect.get(window, 'counts'));
  expect(counts).not.toContain(0);
});

test('a query typed before the script has loaded is answered afterwards', async ({ page }) => {
  const { promise: typed, resolve: finishTyping } = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(`${siteAddress('root')}search/`, { waitUntil: 'commit' });
  await box(page).fill('Sundance');
  finishTyping();
  await expect(results(page)).toHaveCount(1);
  await expect(box(page)).toHaveValue('Sundance');
  await expect(page).toHaveURL(/\?q=Sundance$/);
});

test.describe('a search that cannot be loaded says so, and works once it can be', () => {
  for (const missing of [
    '**/pagefind/**',
    '**/wasm.*',
    '**/*.pf_index',
    '**/vocabulary/**',
    '**/words.json',
  ]) {
    test(missing, async ({ page }) => {
      await page.route(missing, (route) => route.abort());
      await openSearch(page, 'Fletcher');
      await expect(status(page)).toContainText('The search could not be loaded');
      await expect(results(page)).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Themes' }).first()).toBeVisible();
      await page.unroute(missing);
      await box(page).fill('Fletcher ');
      await expect(results(page)).toHaveCount(countWith('Fletcher'));
    });
  }

  test('in the search box of a page too', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(siteAddress('root'));
    await headerBox(page).fill('Fletcher');
    await expect(page.locator('.site-header').getByRole('status')).toContainText(
      'The search could not be loaded',
    );
    await page.unroute('**/pagefind/**');
    await headerBox(page).fill('Fletche');
    await expect(options(page)).not.toHaveCount(0);
  });
});

test('facets that cannot be counted show no counts, and the console says why', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route('**/facet-counts.*', (route) => route.abort());
  await openSearch(page, 'drumming');
  await expect(results(page)).not.toHaveCount(0);
  await expect(page.locator('.facets .count').first()).toBeEmpty();
  await expect.poll(() => errors.join()).toContain('facet-counts');
  await page.unroute('**/facet-counts.*');
  await page.reload();
  await expect(page.locator('.facets .empty .count').first()).toHaveText('0');
});

test('offline, the search still answers with what it has loaded', async ({ page, context }) => {
  await openSearch(page, 'Fletcher');
  await expect(results(page)).toHaveCount(countWith('Fletcher'));
  await box(page).fill('drumming');
  // The counts are loaded last.
  await expect(page.locator('.facets .empty').first()).toBeAttached();
  await context.setOffline(true);
  await box(page).fill('Fletcher');
  await expect(results(page)).toHaveCount(countWith('Fletcher'));
  await box(page).fill('Ehrgeiz');
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'English' }).check();
  await expect(status(page)).toHaveText('No review matches this search.');
});

test.describe('a query is only ever text', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '.*+?[(\\',
    '🥁',
    '{qqqq} $1 $& %s',
    'مرحبا بالعالم',
    'qqqq\u0000\u202Eqqqq',
    '-',
    '"" "',
    `${'qqqq '.repeat(2000)}`,
    'q'.repeat(10_000),
    '__proto__ constructor toString',
  ];
  for (const query of hostile) {
    test(query.slice(0, 30), async ({ page }) => {
      const problems: string[] = [];
      page.on('dialog', async (dialog) => {
        problems.push(dialog.message());
        await dialog.dismiss();
      });
      page.on('pageerror', ({ message }) => problems.push(message));
      await openSearch(page, query);
      await expect(status(page)).toContainText('No review');
      await expect(results(page)).toHaveCount(0);
      await expect(page.locator('main img, #search script')).toHaveCount(0);
      await box(page).fill('Fletcher');
      await expect(results(page)).toHaveCount(countWith('Fletcher'));
      expect(problems).toEqual([]);
    });
  }
});

test('hostile marks in an address highlight nothing and break nothing', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  for (const marks of ['<b>', '"', '(', '\u0000', 'a'.repeat(5000), '-teller']) {
    const parameters = new URLSearchParams({ marks });
    await page.goto(`${siteAddress('root')}reviews/a-simple-word/?${parameters}#p2`);
    await expect(page.locator('#p2')).toBeInViewport();
  }
  expect(problems).toEqual([]);
});

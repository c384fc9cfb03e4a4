import { expect, test } from '@playwright/test';
import { countWith } from '../../support/archive.ts';
import { siteAddress } from '../servers.ts';
import { box, headerBox, openSearch, options, results, status } from './search-pages.ts';

test('an answer that comes late does not replace a newer one', async ({ page }) => {
  await openSearch(page, 'Fletcher');
  await expect(results(page)).toHaveCount(countWith('Fletcher'));
  let hold = true;
  await page.route('**/*.pf_fragment', async (route) => {
    if (hold) await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.reload();
  await box(page).fill('Stühle');
  hold = false;
  await box(page).fill('Sundance');
  await expect(results(page)).toHaveCount(1);
  await page.waitForTimeout(900);
  await expect(results(page).locator('h3')).toHaveText('“I want to be one of the greats”');
  await expect(status(page)).toHaveText('1 review found for “Sundance”.');
});

test('results stay until the next ones are there, and never flicker', async ({ page }) => {
  await openSearch(page, 'Fletcher');
  await expect(results(page)).toHaveCount(5);
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

test('what is typed before the script is there is searched when it is', async ({ page }) => {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(`${siteAddress('root')}search/`, { waitUntil: 'commit' });
  await box(page).fill('Sundance');
  await expect(results(page)).toHaveCount(1);
  await expect(box(page)).toHaveValue('Sundance');
  await expect(page).toHaveURL(/\?q=Sundance$/);
});

test.describe('a search that cannot be loaded says so, and works once it can', () => {
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

  test('from a box, the page stays as it is', async ({ page }) => {
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

test('offline, what was loaded goes on answering, and the page stays usable', async ({
  page,
  context,
}) => {
  await openSearch(page, 'Fletcher');
  await expect(results(page)).toHaveCount(5);
  // What comes after the results is there as well.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await box(page).fill('drumming');
  await expect(results(page)).toHaveCount(3);
  await box(page).fill('Ehrgeiz');
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'English' }).check();
  await expect(status(page)).toHaveText('No review found for “Ehrgeiz”.');
});

test.describe('a query is never more than text', () => {
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
      await expect(results(page)).toHaveCount(5);
      expect(problems).toEqual([]);
    });
  }
});

test('hostile marks in an address mark nothing and break nothing', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  for (const marks of ['<b>', '"', '(', '\u0000', 'a'.repeat(5000), '-teller']) {
    const parameters = new URLSearchParams({ marks });
    await page.goto(`${siteAddress('root')}reviews/a-simple-word/?${parameters}#p2`);
    await expect(page.locator('#p2')).toBeInViewport();
  }
  expect(problems).toEqual([]);
});

import { expect, type Route, test } from '@playwright/test';
import { countWith } from '../../support/archive.ts';
import { siteAddress } from '../servers.ts';
import {
  box,
  headerBox,
  openSearch,
  options,
  results,
  status,
  untilComplete,
  untilIdle,
} from './search-pages.ts';

test('a late answer does not replace a newer one, in a larger archive', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(
    '**/*.pf_fragment',
    async (route) => {
      await released;
      await route.continue();
    },
    { times: 1 },
  );
  await openSearch(page, '', '', 'grown');
  const late = page.waitForRequest('**/*.pf_fragment');
  await box(page).fill('Stühle');
  const request = await late;
  await box(page).fill('Sundance');
  await expect(results(page).locator('h3').first()).toContainText('greats');
  await untilComplete(page);
  const shown = await results(page).allTextContents();
  release();
  await (await request.response())?.finished();
  await untilIdle(page);
  expect(await results(page).allTextContents()).toEqual(shown);
  await expect(status(page)).toContainText('“Sundance”');
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

/** What can happen to a file. */
const faults = {
  fails: (route) => route.abort(),
  'is gone': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'is a page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
} as const satisfies Readonly<Record<string, (route: Route) => Promise<void>>>;

test.describe('a search that cannot be loaded says so, and works once it can be', () => {
  for (const [fault, answer] of Object.entries(faults)) {
    for (const missing of ['**/pagefind/**', '**/vocabulary/**', '**/words.json']) {
      test(`${missing} ${fault}`, async ({ page }) => {
        await page.route(missing, answer);
        await openSearch(page, 'Fletcher');
        await expect(status(page)).toContainText('The search could not be loaded');
        await expect(results(page)).toHaveCount(0);
        await expect(page.getByRole('link', { name: 'Themes' }).first()).toBeVisible();
        await page.unroute(missing);
        await box(page).fill('Fletcher ');
        await expect(results(page)).toHaveCount(countWith('Fletcher'));
      });
    }

    for (const missing of ['**/pagefind.js*', '**/wasm.*', '**/*.pf_index', '**/*.pf_fragment']) {
      test(`${missing} ${fault}, in a larger archive`, async ({ page }) => {
        await page.route(missing, answer);
        await openSearch(page, 'Fletcher', '', 'grown');
        await expect(status(page)).toContainText('The search could not be loaded');
        await expect(results(page)).toHaveCount(0);
        await page.unroute(missing);
        await box(page).fill('Fletcher ');
        await expect(results(page)).not.toHaveCount(0);
      });
    }
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

test('a search whose texts are damaged says so, and reports one error', async ({ page }) => {
  const reported: string[] = [];
  page.on('pageerror', ({ message }) => reported.push(message));
  await page.route('**/manifest.txt', async (route) => {
    const response = await route.fetch();
    const damaged = (await response.text()).replace('"topics":', '"topic":');
    await route.fulfill({ response, body: damaged });
  });
  await openSearch(page, 'Fletcher');
  await expect(status(page)).toContainText('The search could not be loaded');
  await expect(results(page)).toHaveCount(0);
  await expect.poll(() => reported).toHaveLength(1);
});

test.describe('a search box whose files do not arrive says so', () => {
  test.beforeEach(({ page }) => page.clock.install());

  for (const missing of ['**/assets/search-box.*.js', '**/assets/search.*.js']) {
    test(`${missing} fails`, async ({ page }) => {
      await page.route(missing, (route) => route.abort());
      await page.goto(siteAddress('root'));
      await headerBox(page).fill('Fletcher');
      await expect(page.locator('.site-header').getByRole('status')).toHaveText(
        'No suggestions: press Enter to search.',
      );
    });

    test(`${missing} hangs`, async ({ page }) => {
      await page.route(missing, () => undefined);
      await page.goto(siteAddress('root'));
      await headerBox(page).fill('Fletcher');
      const note = page.locator('.site-header').getByRole('status');
      await expect(note).toHaveText('Searching…');
      await page.clock.runFor(8500);
      await expect(note).toHaveText('No suggestions: press Enter to search.');
    });
  }
});

test('a box that arrives late takes back that it does not', async ({ page }) => {
  await page.clock.install();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/assets/search-box.*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(siteAddress('root'));
  await headerBox(page).hover();
  const note = page.locator('.site-header output');
  await page.clock.runFor(8500);
  await expect(note).toHaveText('No suggestions: press Enter to search.');
  release();
  await expect(note).toBeHidden();
});

test('a box without its messages says so in words of the page, and loads them for the next query', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.route('**/words.json', (route) => route.abort(), { times: 2 });
  await page.goto(siteAddress('root'));
  await headerBox(page).fill('Fletcher');
  const panel = page.locator('.site-header .suggestions');
  await expect(panel).toHaveText('No suggestions: press Enter to search.');
  expect(fetched.filter((url) => url.endsWith('words.json'))).toHaveLength(2);
  await headerBox(page).fill('Fletche');
  await expect(options(page)).not.toHaveCount(0);
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
});

for (const missing of ['**/assets/SearchPage.*.js', '**/assets/search.*.js']) {
  test(`a search page whose script does not start says so: ${missing}`, async ({ page }) => {
    await page.route(missing, (route) => route.abort());
    await openSearch(page, 'Fletcher');
    const note = page.locator('.not-started');
    await expect(note).toBeHidden();
    await expect(note).toBeVisible();
    await page.unroute(missing);
    await page.reload();
    await expect(results(page)).toHaveCount(countWith('Fletcher'));
    await expect(note).toHaveCount(0);
  });
}

test('a file that hangs is tried once more, and then the page says so', async ({ page }) => {
  await page.clock.install();
  await page.route('**/vocabulary/**', () => undefined);
  await openSearch(page, 'Fletcher');
  await page.clock.runFor(500);
  await expect(status(page)).toHaveText('Searching…');
  await expect(async () => {
    await page.clock.runFor(8500);
    await expect(status(page)).toContainText('The search could not be loaded', { timeout: 500 });
  }).toPass();
});

for (const [field, path] of [
  ['a search page', 'search/'],
  ['a search box', 'reviews/a-simple-word/'],
] as const) {
  test(`no file of ${field} waits for a script`, async ({ page }) => {
    const input = path === 'search/' ? box(page) : headerBox(page);
    const first = path === 'search/' ? results(page).first() : options(page).first();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    // Not the page's own script, and nothing that is loaded once there are results.
    const ofSearch = () =>
      requested.filter((name) =>
        /\/assets\/(?!Page|SearchPage|chosen-themes|answer-counts|facet-counts|corrections).+\.js$|words\.json$|manifest\.txt$/.test(
          name,
        ),
      );
    await page.goto(siteAddress('root') + path);
    await input.fill('drumming');
    await expect(first).toBeVisible();
    const needed = new Set(ofSearch());
    for (const name of needed) await page.route(`**${name}`, () => undefined);
    requested.length = 0;
    await page.reload({ waitUntil: 'commit' });
    await input.fill('drumming');
    await expect.poll(() => new Set(ofSearch())).toEqual(needed);
  });
}

test('a box that is on its way leaves the field its room', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.route('**/assets/search-box.*.js', () => undefined);
  await page.goto(`${siteAddress('root')}reviews/a-simple-word/`);
  const before = await headerBox(page).boundingBox();
  await headerBox(page).fill('drum');
  await expect(page.locator('.site-header').getByRole('status')).toHaveText('Searching…');
  expect(await headerBox(page).boundingBox()).toEqual(before);
});

test('a box that has told a reader to wait answers what is typed then', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/vocabulary/manifest.txt', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${siteAddress('root')}reviews/a-simple-word/`);
  await headerBox(page).fill('d');
  await expect(page.locator('.site-header').getByRole('status')).toHaveText('Searching…');
  await headerBox(page).fill('drummer');
  release();
  await expect(options(page).first()).toContainText('drummer');
});

test('somebody who types before the search has started is told to wait', async ({ page }) => {
  await page.route('**/assets/search-page.*.js', () => undefined);
  await page.goto(`${siteAddress('root')}search/`, { waitUntil: 'commit' });
  const waiting = page.getByText('Searching…').filter({ visible: true });
  await expect(page.getByText('Type words, a name or a question')).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await box(page).fill('d');
  await expect(waiting).toHaveCount(1);
});

test('a page that is asked nothing does not say that it searches', async ({ page }) => {
  await page.clock.install();
  await page.route('**/assets/after-results.*.js', () => undefined);
  await openSearch(page);
  await expect(page.locator('.starting')).toHaveCount(0);
  await page.clock.runFor(2000);
  await expect(status(page)).toHaveText('');
});

test('no file is fetched twice, and none that a small archive does not need', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${siteAddress('root')}reviews/a-simple-word/`);
  await headerBox(page).pressSequentially('drumming');
  await expect(options(page)).not.toHaveCount(0);
  await headerBox(page).fill('blood');
  await expect(options(page).first()).toContainText(/blood/i);
  // The last that it loads.
  await expect.poll(() => fetched.some((path) => path.includes('facet-counts'))).toBe(true);
  await untilIdle(page);
  const files = fetched.filter((path) => !path.endsWith('favicon.svg'));
  expect(files.filter((path, index) => files.indexOf(path) !== index)).toEqual([]);
  // The texts are in the vocabulary, so that Pagefind is not needed.
  expect(files.filter((path) => /\/pagefind\/(?!vocabulary\/)/.test(path))).toEqual([]);
});

test('facets that cannot be counted show no counts, and the console says why', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route('**/facet-counts.*', (route) => route.abort());
  await openSearch(page, 'Sundance');
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
  await box(page).fill('Sundance');
  await expect(results(page)).toHaveCount(1);
  // The counts are loaded last.
  await expect(page.locator('.facets .empty').first()).toBeAttached();
  await context.setOffline(true);
  await box(page).fill('Fletcher');
  await expect(results(page)).toHaveCount(countWith('Fletcher'));
  await box(page).fill('Ehrgeiz');
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'English' }).check();
  await expect(status(page)).toContainText('No review matches exactly.');
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

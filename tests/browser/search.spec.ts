import { expect, type Page, test } from '@playwright/test';
import { countWith } from '../support/archive.ts';
import { addedReviews } from '../support/grown-content.ts';
import { type ServerName, siteAddress } from './servers.ts';

const results = (page: Page) => page.locator('#results > li');
const status = (page: Page) => page.getByRole('status');
const box = (page: Page) => page.getByRole('searchbox');

async function openSearch(page: Page, query = '', folder = '', server: ServerName = 'root') {
  const search = query === '' ? '' : `?q=${encodeURIComponent(query)}`;
  await page.goto(`${siteAddress(server)}${folder}search/${search}`);
}

const finds = [
  ['Sundance', 'one-of-the-greats'],
  ['Nicole Kidman', 'cinematic-perfection'],
  ['daredevil chicken', 'a-simple-word'],
  ['apocryphal cymbal', 'cinematic-adrenalin'],
  ['Elite-Konservatorium', 'trommeln-bis-die-haende-bluten'],
  ['Stühle', 'trommeln-bis-die-haende-bluten'],
  ['fleissig', 'trommeln-bis-die-haende-bluten'],
] as const;

for (const folder of ['', 'de/']) {
  for (const [query, slug] of finds) {
    test(`from /${folder}search/, ${query} finds ${slug}`, async ({ page }) => {
      await openSearch(page, '', folder);
      await box(page).fill(query);
      const result = results(page).filter({ has: page.locator(`a[href="/reviews/${slug}/"]`) });
      await expect(result.locator('mark').first()).toBeVisible();
      await result.getByRole('link').click();
      await expect(page).toHaveURL(`${siteAddress('root')}reviews/${slug}/`);
    });
  }
}

test('one box finds the reviews of all languages, and says how many', async ({ page }) => {
  await openSearch(page, 'Fletcher');
  const count = countWith('Fletcher');
  await expect(results(page)).toHaveCount(count);
  await expect(status(page)).toHaveText(`${count} reviews found for “Fletcher”.`);
  const german = results(page).filter({ hasText: 'Trommeln' });
  await expect(german.locator('.excerpt')).toHaveAttribute('lang', 'de');
  await expect(german.locator('.facts')).toHaveText('German');
  await openSearch(page, 'Fletcher', 'de/');
  await expect(status(page)).toHaveText(`${count} Kritiken gefunden zu „Fletcher“.`);
});

test('the box in the header of every page leads to the answer', async ({ page }) => {
  for (const [path, folder] of [
    ['themes/', ''],
    ['reviews/trommeln-bis-die-haende-bluten/', 'de/'],
  ]) {
    await page.goto(siteAddress('root') + path);
    await box(page).fill('Schlagzeuger');
    await box(page).press('Enter');
    await expect(page).toHaveURL(`${siteAddress('root')}${folder}search/?q=Schlagzeuger`);
    await expect(results(page)).toHaveCount(1);
    await expect(box(page)).toHaveValue('Schlagzeuger');
  }
});

test.describe('an answer that there is none', () => {
  for (const query of ['qwertz', 'Nachweis', 'xyzzy', 'drummer qqqq', 'Privacy cookies', '~']) {
    test(`is given to ${query}`, async ({ page }) => {
      await openSearch(page, query);
      await expect(status(page)).toHaveText(`No review found for “${query}”.`);
      await expect(results(page)).toHaveCount(0);
      await expect(page.getByText('Try fewer words')).toBeVisible();
    });
  }
});

test('a title is found as well as a text, and no excerpt has a word that the text has not', async ({
  page,
}) => {
  await openSearch(page, 'Hände bluten');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page).locator('.excerpt')).toHaveText(/^Wenn man an Musikfilme denkt.* …$/);
});

test('a phrase in quotation marks is found as a phrase, and its marks are not doubled', async ({
  page,
}) => {
  await openSearch(page, '“wie ein Besessener”', 'de/');
  await expect(status(page)).toHaveText('1 Kritik gefunden zu „wie ein Besessener“.');
});

test('no query has no answer, and no words of one', async ({ page }) => {
  await openSearch(page);
  await expect(status(page)).toBeEmpty();
  await box(page).fill('Fletcher');
  await expect(results(page)).toHaveCount(countWith('Fletcher'));
  await box(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
  await expect(page).toHaveURL(/\/search\/$/);
});

test.describe('the address', () => {
  test('holds the query while it is typed, and gives it back after a reload', async ({ page }) => {
    await openSearch(page);
    await box(page).pressSequentially('Chazelle');
    await expect(page).toHaveURL(/\?q=Chazelle$/);
    await page.reload();
    await expect(box(page)).toHaveValue('Chazelle');
    await expect(status(page)).toContainText('“Chazelle”');
  });

  test('Back returns to the query before, and to where one was before searching', async ({
    page,
  }) => {
    await page.goto(`${siteAddress('root')}about/`);
    await page.getByRole('link', { name: 'Search' }).click();
    await box(page).pressSequentially('Chazelle');
    await expect(status(page)).toContainText('“Chazelle”');
    await box(page).fill('Sundance');
    await expect(status(page)).toHaveText('1 review found for “Sundance”.');
    await results(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/reviews\//);
    await page.goBack();
    await expect(box(page)).toHaveValue('Sundance');
    await expect(results(page)).toHaveCount(1);
    await page.goBack();
    await expect(box(page)).toHaveValue('Chazelle');
    await expect(status(page)).toContainText('“Chazelle”');
    await page.goForward();
    await expect(box(page)).toHaveValue('Sundance');
    await page.goBack();
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });
});

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
  await expect(results(page).getByRole('link')).toHaveText('“I want to be one of the greats”');
  await expect(status(page)).toHaveText('1 review found for “Sundance”.');
});

test('what is typed before the script is there is searched when it is', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(`${siteAddress('root')}search/`, { waitUntil: 'commit' });
  await box(page).fill('Sundance');
  await expect(results(page)).toHaveCount(1);
  await expect(box(page)).toHaveValue('Sundance');
  await expect(page).toHaveURL(/\?q=Sundance$/);
});

test('a search that cannot be loaded says so, and works once it can', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await openSearch(page, 'Fletcher');
  await expect(status(page)).toContainText('The search could not be loaded');
  await expect(results(page)).toHaveCount(0);
  await page.unroute('**/pagefind/**');
  await page.reload();
  await expect(results(page)).toHaveCount(countWith('Fletcher'));
});

test('a query is never more than text', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', async (dialog) => {
    dialogs += 1;
    await dialog.dismiss();
  });
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '.*+?[',
    '🥁',
    '{qqqq}',
  ]) {
    await openSearch(page, query);
    await expect(status(page)).toHaveText(`No review found for “${query}”.`);
    await expect(page.locator('main img, #search script')).toHaveCount(0);
  }
  expect(dialogs).toBe(0);
});

test('the keyboard alone searches and opens a result', async ({ page }) => {
  await openSearch(page);
  await box(page).focus();
  await page.keyboard.type('Kidman');
  await expect(results(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(results(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reviews\/cinematic-perfection\/$/);
});

test('under a base path, search and every link stay within it', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(siteAddress('based'))) outside.push(request.url());
  });
  await page.goto(siteAddress('based'));
  await box(page).fill('Schlagzeuger');
  await box(page).press('Enter');
  await expect(results(page)).toHaveCount(1);
  await results(page).getByRole('link').click();
  await expect(page).toHaveURL(`${siteAddress('based')}reviews/trommeln-bis-die-haende-bluten/`);
  await page.locator('.show').getByRole('link', { name: 'Ehrgeiz' }).click();
  await page.getByRole('link', { name: 'Alle Kritiken zum Thema Ehrgeiz' }).click();
  await expect(page).toHaveURL(`${siteAddress('based')}de/themes/ambition/`);
  expect(outside).toEqual([]);
});

test('many results come in parts, each once, however fast one asks for more', async ({ page }) => {
  await openSearch(page, 'Kidman', '', 'grown');
  const total = addedReviews + countWith('Kidman');
  await expect(status(page)).toHaveText(`${total} reviews found for “Kidman”.`);
  await expect(results(page)).toHaveCount(20);
  const more = page.getByRole('button', { name: 'Show more' });
  await more.dblclick();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
  await more.click();
  await expect(results(page)).toHaveCount(60);
  await more.click();
  await expect(results(page)).toHaveCount(total);
  await expect(more).toBeHidden();
  const links = results(page).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(addresses).size).toBe(total);
});

test('while one edits, search works as it does on the built site', async ({ page }) => {
  for (const folder of ['', 'de/']) {
    await openSearch(page, 'Schlagzeuger', folder, 'edited');
    await expect(results(page)).toHaveCount(1);
    await expect(results(page).getByRole('link')).toHaveAttribute(
      'href',
      '/reviews/trommeln-bis-die-haende-bluten/',
    );
    await box(page).fill('Fletcher');
    await expect(results(page)).toHaveCount(countWith('Fletcher'));
  }
});

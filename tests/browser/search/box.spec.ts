import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../axe.ts';
import { holdTimers } from '../hold-timers.ts';
import { siteAddress } from '../servers.ts';
import {
  box,
  headerBox,
  openSearch,
  options,
  status,
  untilIdle,
  untilReady,
  untilSuggested,
} from './search-pages.ts';

const pages = ['', 'de/', 'themes/', 'de/people/', 'about/', 'reviews/one-of-the-greats/'] as const;
const boxStatus = (page: Page) => page.locator('.site-header').getByRole('status');
const active = (page: Page) => page.locator('.site-header [aria-selected="true"]');

for (const path of pages) {
  // A German review opens in German, unless the reader comes from a page in English.
  const query = path.startsWith('de/')
    ? 'marks=schlagzeuger&at=150'
    : 'marks=schlagzeuger&at=150&interface=en';
  test(`the search box on /${path} suggests passages while the reader types, and opens one`, async ({
    page,
  }) => {
    await page.goto(siteAddress('root') + path);
    await headerBox(page).pressSequentially('Schlagzeuger');
    await expect(options(page).first()).toContainText('besten Schlagzeuger weltweit');
    await expect(boxStatus(page)).toContainText('1');
    await options(page).first().click();
    const review = `${siteAddress('root')}reviews/trommeln-bis-die-haende-bluten/`;
    await expect(page).toHaveURL(`${review}?${query}#p2`);
    await expect(page.locator('#p2')).toBeInViewport();
  });
}

test.describe('the keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${siteAddress('root')}reviews/a-simple-word/`);
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} moves the focus to the search box`, async ({ page }) => {
      await page.keyboard.press(key);
      await expect(headerBox(page)).toBeFocused();
      await page.keyboard.type('either/or');
      await expect(headerBox(page)).toHaveValue('either/or');
    });
  }

  test('moves through the suggestions and back to the search box', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Fletcher');
    await untilSuggested(page, 'Fletcher');
    await expect(active(page)).toHaveCount(0);
    const last = (await options(page).count()) - 1;
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    const id = await options(page).first().getAttribute('id');
    await expect(headerBox(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('End');
    await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(active(page)).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true');
    await expect(headerBox(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${siteAddress('root')}search/?q=Fletcher`);
  });

  test('opens all results with Enter if no suggestion is active', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Fletcher');
    await untilSuggested(page, 'Fletcher');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${siteAddress('root')}search/?q=Fletcher`);
    await expect(status(page)).toContainText('5 reviews');
  });

  test('closes the suggestions with Escape, and then empties the search box', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Fletcher');
    await untilSuggested(page, 'Fletcher');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await expect(headerBox(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(headerBox(page)).toHaveValue('Fletcher');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(headerBox(page)).toHaveValue('');
  });

  test('closes the suggestions when Tab leaves the search box', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Fletcher');
    await untilSuggested(page, 'Fletcher');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(options(page).first()).toBeHidden();
  });

  test('leaves the focus in another field if / is typed there', async ({ page }) => {
    await openSearch(page);
    await untilReady(page);
    await page.getByLabel('Sort by').focus();
    await page.keyboard.press('/');
    await expect(page.getByLabel('Sort by')).toBeFocused();
    await expect(box(page)).toHaveValue('');
  });
});

test('a reader who comes back finds what they typed, and no list', async ({ page }) => {
  await page.goto(`${siteAddress('root')}about/`);
  await headerBox(page).fill('Schlagzeuger');
  await untilSuggested(page, 'Schlagzeuger');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/reviews\//);
  await page.goBack();
  await expect(headerBox(page)).toHaveValue('Schlagzeuger');
  await expect(headerBox(page)).not.toBeFocused();
  await expect(options(page)).toHaveCount(0);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  // In the box, they go on where they were.
  await headerBox(page).focus();
  await expect(options(page).first()).toContainText('besten Schlagzeuger weltweit');
  await untilSuggested(page, 'Schlagzeuger');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Schlagzeuger$/);
  await page.goBack();
  await expect(headerBox(page)).toHaveValue('Schlagzeuger');
  // The script that notes that the field was emptied has loaded.
  await headerBox(page).focus();
  await untilSuggested(page, 'Schlagzeuger');
  await headerBox(page).fill('');
  await page.getByRole('link', { name: 'Themes' }).click();
  await expect(page).toHaveURL(/\/themes\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
  expect(await page.evaluate(() => history.state)).toBeFalsy();
  await expect(headerBox(page)).toHaveValue('');
});

test('a page that the browser keeps for Back shows no list there', async ({ page }) => {
  await page.goto(`${siteAddress('root')}about/`);
  await headerBox(page).fill('Schlagzeuger');
  await expect(options(page).first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(options(page).first()).toBeHidden();
  await expect(headerBox(page)).toHaveValue('Schlagzeuger');
});

test('themes and people that a query names are suggested too', async ({ page }) => {
  // Suggestions wait only so long for them.
  await holdTimers(page);
  await page.goto(`${siteAddress('root')}de/`);
  await headerBox(page).fill('ambition');
  await expect(options(page).first()).toHaveText(/^Ehrgeiz\s+Thema/);
  await headerBox(page).fill('Fletcher');
  await expect(options(page).first()).toHaveText(/^Terence Fletcher\s+Person/);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the suggestions fit the screen, and one is opened', async ({ page }) => {
    await page.goto(siteAddress('root'));
    await headerBox(page).tap();
    await expect(headerBox(page)).toBeFocused();
    await page.keyboard.type('drumming');
    await untilSuggested(page, 'drumming');
    await expect(options(page).first()).toBeVisible();
    const list = await page.locator('.suggestions').boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(390);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    await options(page).first().tap();
    await expect(page).toHaveURL(/\/reviews\/.*marks=.*#p\d+$/);
  });
});

test.describe('the search', () => {
  /**
   * Whether a file belongs to the search. Each page has one small script, which waits for the
   * reader.
   */
  const isOfSearch = (address: string) =>
    /pagefind|search|assets\/(?:answer|reading)|after-suggestions|unknown-word|themes\.|facet|highlight-matches|after-results/.test(
      address,
    );

  test('is fetched when the reader points at the search box, and not before', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.mouse.move(0, 0);
    await page.goto(`${siteAddress('root')}reviews/one-of-the-greats/`);
    await untilIdle(page);
    expect(fetched.filter(isOfSearch)).toEqual([]);
    await headerBox(page).hover();
    for (const file of [
      'manifest.txt',
      'words.json',
      'search-box',
      'assets/answer.',
      'assets/reading.',
      'after-suggestions',
    ]) {
      await expect.poll(() => fetched.some((address) => address.includes(file))).toBe(true);
    }
  });

  test('of a larger archive is fetched together with its engine', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${siteAddress('grown')}reviews/one-of-the-greats/`);
    await headerBox(page).hover();
    for (const file of ['manifest.txt', 'pagefind.js', 'pagefind-entry.json', 'wasm.']) {
      await expect.poll(() => fetched.filter((each) => each.includes(file)).length).toBe(1);
    }
  });

  test('is fetched on the search page at once', async ({ page }) => {
    const request = page.waitForRequest('**/manifest.txt');
    await page.goto(`${siteAddress('root')}search/`);
    await request;
  });
});

test('axe finds no fault with a search box, with or without suggestions', async ({ page }) => {
  for (const [query, colorScheme] of [
    ['Fletcher', 'light'],
    ['ambition', 'dark'],
    ['qwertz', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(siteAddress('root'));
    await headerBox(page).fill(query);
    await expect(boxStatus(page)).toContainText(query);
    if (query !== 'qwertz') {
      await untilSuggested(page, query);
      await page.keyboard.press('ArrowDown');
      await expect(active(page)).toHaveCount(1);
    }
    const { violations } = await axeFindings(page);
    expect(violations, query).toEqual([]);
  }
});

test('a box that was empty for a while does not say at the first letter that it searches', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(siteAddress('root'));
  const loaded = page.waitForResponse('**/assets/after-suggestions.*.js');
  await headerBox(page).focus();
  await loaded;
  await expect(page.locator('.site-header [role="combobox"]')).toBeFocused();
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const panel = document.querySelector('.site-header .suggestions');
    if (panel) {
      new MutationObserver(() => shown.push(panel.textContent)).observe(panel, {
        childList: true,
        subtree: true,
      });
    }
  });
  // From now on, no time passes: nobody has waited for anything.
  await page.clock.pauseAt(Date.now() + 60_000);
  await headerBox(page).pressSequentially('j');
  await expect(options(page)).not.toHaveCount(0);
  const shown = await page.evaluate(() => Reflect.get(window, 'shown'));
  expect(String(shown)).not.toContain('Searching');
});

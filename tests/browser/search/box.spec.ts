import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../axe.ts';
import { siteAddress } from '../servers.ts';
import { headerBox, options, status } from './search-pages.ts';

const pages = ['', 'de/', 'themes/', 'de/people/', 'about/', 'reviews/one-of-the-greats/'] as const;
const boxStatus = (page: Page) => page.locator('.site-header').getByRole('status');
const active = (page: Page) => page.locator('.site-header [aria-selected="true"]');

for (const path of pages) {
  test(`the box on /${path} suggests passages as one types, and lands on one`, async ({ page }) => {
    await page.goto(siteAddress('root') + path);
    await headerBox(page).pressSequentially('Schlagzeuger');
    await expect(options(page).first()).toContainText('besten Schlagzeuger weltweit');
    await expect(boxStatus(page)).toContainText('1');
    await options(page).first().click();
    await expect(page).toHaveURL(/\/trommeln-bis-die-haende-bluten\/\?marks=schlagzeuger#p2$/);
    await expect(page.locator('#p2')).toBeInViewport();
  });
}

test.describe('the keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${siteAddress('root')}reviews/a-simple-word/`);
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} goes to the box`, async ({ page }) => {
      await page.keyboard.press(key);
      await expect(headerBox(page)).toBeFocused();
      await page.keyboard.type('either/or');
      await expect(headerBox(page)).toHaveValue('either/or');
    });
  }

  test('goes through the suggestions and back to the box, and chooses one', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Fletcher');
    await expect(options(page)).not.toHaveCount(0);
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

  test('Enter alone leads to all results', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Fletcher');
    await expect(options(page)).not.toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${siteAddress('root')}search/?q=Fletcher`);
    await expect(status(page)).toContainText('5 reviews');
  });

  test('Escape closes the suggestions, and then empties the box', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Fletcher');
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

  test('Tab leaves the box, and the suggestions close', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Fletcher');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(options(page).first()).toBeHidden();
  });

  test('keys that are typed into a field of the page are left to it', async ({ page }) => {
    await page.goto(`${siteAddress('root')}search/`);
    await page.getByLabel('Sort by').focus();
    await page.keyboard.press('/');
    await expect(page.getByLabel('Sort by')).toBeFocused();
  });
});

test('a theme and a person that are named are suggested too', async ({ page }) => {
  await page.goto(`${siteAddress('root')}de/`);
  await headerBox(page).fill('ambition');
  await expect(options(page).first()).toHaveText('Textstellen zum Thema Ehrgeiz');
  await headerBox(page).fill('Fletcher');
  await expect(options(page).first()).toHaveText('Alle Nennungen von Terence Fletcher');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a suggestion is opened, and the list fits the screen', async ({ page }) => {
    await page.goto(siteAddress('root'));
    await headerBox(page).tap();
    await page.keyboard.type('drumming');
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

test.describe('nothing of the search', () => {
  const isOfSearch = (address: string) => /pagefind|search|unknown|facets|arrival/.test(address);

  test('is fetched before there is a sign of intent, and then it is', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${siteAddress('root')}reviews/one-of-the-greats/`, {
      waitUntil: 'networkidle',
    });
    expect(fetched.filter(isOfSearch)).toEqual([]);
    await expect(async () => {
      await page.mouse.move(0, 0);
      await headerBox(page).hover();
      await expect
        .poll(() => fetched.some((address) => address.includes('wasm.')), { timeout: 1500 })
        .toBe(true);
    }).toPass();
    await expect
      .poll(() => fetched.some((address) => address.includes('directory.txt')))
      .toBe(true);
  });

  test('is fetched on the search page before there is one', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${siteAddress('root')}search/`, { waitUntil: 'networkidle' });
    expect(fetched.filter((address) => /pagefind|words\.json/.test(address))).toEqual([]);
    await page.locator('main input[name="q"]').focus();
    await expect.poll(() => fetched.some((address) => address.includes('wasm.'))).toBe(true);
  });
});

test('axe finds nothing on a box with suggestions, nor where there are none', async ({ page }) => {
  for (const [query, colorScheme] of [
    ['Fletcher', 'light'],
    ['ambition', 'dark'],
    ['qwertz', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(siteAddress('root'));
    await headerBox(page).fill(query);
    await expect(boxStatus(page)).toContainText(query);
    if (query !== 'qwertz') await page.keyboard.press('ArrowDown');
    const { violations } = await axeFindings(page);
    expect(violations, query).toEqual([]);
  }
});

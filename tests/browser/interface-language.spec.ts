import { expect, type Page, test } from '@playwright/test';
import { holdTimers } from './hold-timers.ts';
import { layoutShifts, observeShifts } from './layout-shifts.ts';
import { siteAddress } from './servers.ts';

const review = 'reviews/one-of-the-greats/';
const at = (path: string) => siteAddress('root') + path;
const language = (page: Page) => page.locator('html').getAttribute('lang');

test('a reader who comes from German pages keeps the German interface around an English text', async ({
  page,
}) => {
  await page.goto(at('de/reviews/'));
  await page.locator(`main a[href^="/${review}"]`).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveURL(/\?interface=de/);
  await expect(page.getByRole('link', { name: 'Kritiken', exact: true })).toBeVisible();
  await expect(page.locator('#text')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#p1')).toContainText('says 19-year-old jazz drummer');
  const themes = page.locator('main a[href^="/de/themes/"]');
  expect(await themes.count()).toBeGreaterThan(0);
  const others = page.locator('.further a[href^="/reviews/"]');
  for (const link of await others.all()) {
    expect(await link.getAttribute('href')).toContain('?interface=de');
  }
});

test('the language switch of a review changes its interface, and back', async ({ page }) => {
  await page.goto(at(review));
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByRole('link', { name: 'English', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(at(review));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a page in its own language fetches nothing for another', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  for (const parameter of ['', '?interface=en', '?interface=xx']) {
    await page.goto(at(review + parameter), { waitUntil: 'networkidle' });
    expect(await language(page)).toBe('en');
    await expect(page.locator('body')).toBeVisible();
  }
  expect(scripts.filter((url) => /\/en-de\./.test(url))).toEqual([]);
});

test('marks, fragments and the search box work in the other language', async ({ page }) => {
  await page.goto(at(`${review}?interface=de&marks=Fletcher#p4`));
  await expect(page.getByRole('button', { name: 'Hervorhebung aus' })).toBeVisible();
  await expect(page.locator('#p4')).toBeInViewport();
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Verzicht');
  await expect(page.getByRole('option', { name: /^Verzicht/ })).toBeVisible();
});

test('nothing moves while the interface changes', async ({ page }) => {
  await observeShifts(page);
  // A slow network: the page is painted before its script has loaded.
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  // The page waits only so long for its new language.
  await holdTimers(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at(`${review}?interface=de`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('body')).toBeVisible();
    expect(await layoutShifts(page), `${width} px`).toBe(0);
  }
});

for (const { slug, to, heading, place, ofReview } of [
  {
    slug: 'one-of-the-greats',
    to: 'de',
    heading: 'Nach Themen',
    place: '(Abs. 1',
    ofReview: 'Kritik zu',
  },
  {
    slug: 'trommeln-bis-die-haende-bluten',
    to: 'en',
    heading: 'By theme',
    place: '(paragraph 1)',
    ofReview: 'Review of',
  },
]) {
  test(`the passages of ${slug} are cited in the language of the interface`, async ({ page }) => {
    await page.goto(at(`reviews/${slug}/passages/?interface=${to}`));
    await expect(page.locator('html')).toHaveAttribute('lang', to);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(heading);
    const citation = page.locator('.passages .cite').first();
    await citation.locator('summary').click();
    await expect(citation).toContainText(place);
    await expect(citation).toContainText(ofReview);
  });
}

test('if the dictionary cannot be fetched, the page appears in its own language', async ({
  page,
}) => {
  await page.route(/\/assets\/en-de\./, (route) => route.abort());
  const refused = page.waitForEvent('requestfailed', (request) => /\/en-de\./.test(request.url()));
  await page.goto(at(`${review}?interface=de`));
  await refused;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await language(page)).toBe('en');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a review appears in its own language', async ({ page }) => {
    await page.goto(at(`${review}?interface=de`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await language(page)).toBe('en');
    await expect(page.getByRole('link', { name: 'Reviews', exact: true })).toBeVisible();
  });
});

test('the keyboard reaches the content in few steps, in the order of the header', async ({
  page,
}) => {
  await page.goto(at(''));
  const names: string[] = [];
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const { activeElement: element } = document;
        return element instanceof HTMLInputElement
          ? (element.labels?.[0]?.textContent ?? '')
          : (element?.textContent ?? '');
      }),
    );
  }
  expect(names).toEqual([
    'Skip to content',
    'Verbatim',
    'Search',
    'Films',
    'Reviews',
    'Themes',
    'People',
    'About',
    'Deutsch',
  ]);
});

/** Maximum heights of the header with one, two and three rows, in CSS pixels. */
const rows = { one: 65, two: 92, three: 118 } as const;

for (const [path, width, height] of [
  ['', 390, rows.two],
  ['de/', 390, rows.three],
  ['', 320, rows.three],
  ['', 820, rows.one],
  ['de/', 820, rows.one],
  ['', 1280, rows.one],
] as const) {
  test(`the header of /${path} is low at ${width} px, with room in its field`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at(path));
    const box = await page.locator('.site-header').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(height);
    const field = await page.locator('.site-header input').boundingBox();
    expect(field?.width).toBeGreaterThanOrEqual(90);
    await expect(page.locator('.site-header label')).toBeVisible();
  });
}

test('without a script, the field of the header leads to the search page', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at('about/'));
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=$/);
  await page.close();
});

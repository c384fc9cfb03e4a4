import { basename } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { facetValuesOf, unratedReviews } from '../../../src/archive/lists/facets.ts';
import type { Order } from '../../../src/archive/lists/order-names.ts';
import { sortKey } from '../../../src/archive/lists/orders.ts';
import { titleCollator } from '../../../src/archive/text/formats.ts';
import { countWith, reviewOf, reviews } from '../../support/archive.ts';
import { ratedReviews } from '../../support/rated-reviews.ts';
import { siteAddress } from '../servers.ts';
import {
  box,
  foundReviews,
  headerBox,
  openSearch,
  results,
  status,
  untilReady,
  untilStarted,
} from './search-pages.ts';

const value = (page: Page, name: string) => page.getByRole('checkbox', { name });
const count = async (page: Page, name: string, of: string) =>
  Number(await page.locator(`.facets input[name="${name}"][value="${of}"] ~ .count`).textContent());

/** The number of reviews with a value of a facet. */
const having = (kind: string, of: string) =>
  reviews.filter((review) =>
    facetValuesOf(review).some((each) => each.kind === kind && String(each.value) === of),
  ).length;

test.describe('facets', () => {
  test('browse without a query: a review needs one chosen value of each facet', async ({
    page,
  }) => {
    await openSearch(page);
    await untilStarted(page);
    await value(page, 'German').check();
    await expect(results(page)).toHaveCount(having('language', 'de'));
    await value(page, 'English').check();
    await expect(results(page)).toHaveCount(reviews.length);
    await expect(status(page)).toHaveText(`${reviews.length} reviews.`);
    await value(page, 'about 5').check();
    await expect(results(page)).toHaveCount(having('rating', '5'));
    await value(page, 'German').uncheck();
    await value(page, 'English').uncheck();
    await value(page, 'about 5').uncheck();
    await expect(results(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('have counts that follow the query and the other facets', async ({ page }) => {
    await openSearch(page);
    await expect.poll(() => count(page, 'language', 'de')).toBe(having('language', 'de'));
    await box(page).fill('drumming');
    await expect(results(page)).toHaveCount(3);
    await expect.poll(() => count(page, 'language', 'en')).toBe(4);
    await value(page, 'German').check();
    await expect(results(page)).toHaveCount(0);
    await expect.poll(() => count(page, 'theme', 'music')).toBe(1);
    expect(await count(page, 'language', 'en')).toBe(4);
    await box(page).fill('');
    await expect(results(page)).toHaveCount(having('language', 'de'));
    await expect.poll(() => count(page, 'theme', 'perfection')).toBe(1);
  });

  test('have counts that cover what lies beyond the answer, or none', async ({ page }) => {
    await openSearch(page, 'drumming');
    await expect.poll(() => count(page, 'language', 'de')).toBe(1);
    await openSearch(page, 'who plays the qwertz teacher');
    await expect(page.getByRole('heading', { name: 'Closest passages' })).toBeVisible();
    await expect(page.locator('.facets .count').filter({ hasText: /\d/ })).toHaveCount(0);
    await expect(page.locator('.facets .empty')).toHaveCount(0);
  });

  test('have counts that cover what lies beyond the answer in a larger archive', async ({
    page,
  }) => {
    await openSearch(page, 'blood', '', 'grown');
    await expect(page.getByRole('heading', { name: /^In German/ })).toBeVisible();
    await expect.poll(() => count(page, 'language', 'de')).toBe(1);
    await expect(page.locator('.facets .value').filter({ hasText: 'German' })).not.toHaveClass(
      /empty/,
    );
  });

  test('may have a value that the page does not offer, with its name', async ({ page }) => {
    await openSearch(page, { film: 'whiplash-2014' });
    await expect(results(page)).toHaveCount(reviews.length);
    await expect(page.getByRole('button', { name: 'Remove Whiplash', exact: true })).toBeVisible();
    const film = page.getByRole('checkbox', { name: 'Whiplash' });
    await film.uncheck();
    await expect(results(page)).toHaveCount(0);
    await expect.poll(() => count(page, 'language', 'de')).toBe(having('language', 'de'));
    const label = page.locator('.facets .value').filter({ has: film });
    await expect(label).toHaveText('Whiplash');
    await expect(label).not.toHaveClass(/empty/);
  });

  test('of names offer what the reviews of an answer have, besides the most frequent ones', async ({
    page,
  }) => {
    // As if the film were none of those with most reviews.
    await page.route(/\/search\/(?:\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const label = /<label class="value">(?:(?!<\/label>).)*?value="encore-1999".*?<\/label>/s;
      const html = await response.text();
      expect(html).toMatch(label);
      const body = html.replace(label, '').replaceAll('<fieldset', '<fieldset data-has-more');
      await route.fulfill({ response, body });
    });
    await openSearch(page, 'maître', '', 'grown');
    const group = page.getByRole('group', { name: 'Film' });
    const encore = group.getByRole('checkbox', { name: 'Encore' });
    await expect(encore).toBeVisible();
    await expect.poll(() => count(page, 'film', 'encore-1999')).toBe(1);
    await expect(group.getByRole('checkbox', { name: 'Whiplash' })).toBeHidden();
    await encore.check();
    await expect(page).toHaveURL(/[?&]film=encore-1999$/);
    await expect(page.getByRole('button', { name: 'Remove Encore', exact: true })).toBeVisible();
    await box(page).fill('blood');
    await expect(group.getByRole('checkbox', { name: 'Whiplash' })).toBeVisible();
    await expect(encore).toBeChecked();
    await encore.uncheck();
    await box(page).fill('band');
    await expect(encore).toHaveCount(0);
    await page.reload();
    await expect(group.getByRole('checkbox', { name: 'Whiplash' })).toBeVisible();
  });

  test('of ratings offer reviews without one', async ({ page }) => {
    await openSearch(page);
    await untilStarted(page);
    await value(page, 'No rating or estimate').check();
    await expect(results(page)).toHaveCount(unratedReviews(reviews).length);
    await expect(page).toHaveURL(/\/search\/\?rating=$/);
    await openSearch(page, '', 'de/');
    await expect(value(page, 'Ohne Wertung oder Einschätzung')).toBeVisible();
  });

  test('can be chosen with the keyboard, even where they are collapsed', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openSearch(page);
    await untilReady(page);
    await page.locator('.facets summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(results(page)).not.toHaveCount(0);
  });
});

/** What an order sorts the reviews by, from the first to the last. */
function keysInOrder(order: Order): (string | number)[] {
  const keys = reviews.map((review) => sortKey(review, order));
  const { compare } = titleCollator('en');
  return keys.toSorted((one, other) =>
    order === 'title' ? compare(String(one), String(other)) : Number(one) - Number(other),
  );
}

test('results can be sorted', async ({ page }) => {
  await openSearch(page, 'Fletcher');
  await expect(results(page)).toHaveCount(countWith('Fletcher'));
  for (const [order, label] of [
    ['rating', 'Estimated rating, highest first'],
    ['length', 'Length, shortest first'],
    ['title', 'Title'],
  ] as const) {
    const shown = async () =>
      (await foundReviews(page)).map((address) => sortKey(reviewOf(basename(address)), order));
    const sorted = keysInOrder(order);
    expect(await shown(), 'not sorted before').not.toEqual(sorted);
    await page.getByLabel('Sort by').selectOption({ label });
    await expect(page).toHaveURL(new RegExp(`[?&]sort=${order}$`));
    await expect.poll(shown).toEqual(sorted);
  }
});

test('an order sorts what lies beyond the answer, too, but not the closest passages', async ({
  page,
}) => {
  const titles = page.locator('.result-group h3');
  for (const sort of ['title', 'length']) {
    await openSearch(page, { q: 'Schlagzeuger', sort });
    await expect(titles.first()).toBeVisible();
    const found = await titles.allTextContents();
    expect(found.length).toBeGreaterThan(1);
    await openSearch(page, { language: 'en', sort });
    await expect(results(page).first()).toBeVisible();
    const all = await results(page).locator('h3').allTextContents();
    expect(found).toEqual(all.filter((title) => found.includes(title)));
  }
  await openSearch(page, { q: 'bleeding Konservatorium ambition', sort: 'length' });
  const closest = page.getByRole('region', { name: 'Closest passages' });
  await expect(closest).toContainText('Sorted by how close they come.');
});

test('results sorted by rating end with the review that has none', async ({ page }) => {
  await openSearch(page, { q: 'musique', sort: 'rating' }, '', 'grown');
  await expect(results(page)).toHaveCount(ratedReviews.length + 1);
  expect((await foundReviews(page)).at(0)).toContain('une-note-de-dix');
  expect((await foundReviews(page)).at(-1)).toContain('un-resume-sans-note');
});

test('a page without results says that it is filtered, and links to all results', async ({
  page,
}) => {
  await openSearch(page, { q: 'drumming', language: 'de' });
  await expect(status(page)).toContainText('No review matches exactly. 1 review in German.');
  await page.getByRole('link', { name: 'Show 3 reviews found without filters' }).click();
  await expect(results(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\/search\/\?q=drumming$/);
  await openSearch(page, { language: 'de', rating: '5' });
  await expect(status(page)).toHaveText('No review matches this search.');
});

test('a query typed with a filter chosen is one entry of the history', async ({ page }) => {
  await page.goto(`${siteAddress('root')}about/`);
  await openSearch(page, { language: 'de' });
  await expect(results(page)).toHaveCount(1);
  await box(page).pressSequentially('Lehrer');
  await expect(page).toHaveURL(/q=Lehrer/);
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('the same search can be opened in another language', async ({ page }) => {
  await openSearch(page, { q: 'Fletcher', language: 'de' });
  await expect(results(page)).toHaveCount(1);
  const switched = page.getByRole('link', { name: 'Deutsch' });
  await expect(switched).toHaveAttribute('href', /[?]q=Fletcher&language=de$/);
  await switched.click();
  await expect(page).toHaveURL(/\/de\/search\/\?q=Fletcher&language=de$/);
  await expect(results(page)).toHaveCount(1);
});

test.describe('the address', () => {
  test('holds everything that the page shows, and restores it', async ({ page }) => {
    const state = 'q=Fletcher&language=en&theme=abuse&theme=music&sort=length';
    await page.goto(`${siteAddress('root')}search/?${state}`);
    const shown = async () => {
      await expect(results(page)).not.toHaveCount(0);
      return {
        query: await box(page).inputValue(),
        found: await foundReviews(page),
        chosen: await page.locator('.facets :checked[name]').evaluateAll((boxes) => boxes.length),
        order: await page.getByLabel('Sort by').inputValue(),
      };
    };
    const first = await shown();
    expect(first).toMatchObject({ query: 'Fletcher', order: 'length' });
    await page.reload();
    expect(await shown()).toEqual(first);
    await results(page).first().locator('a').first().click();
    await expect(page).toHaveURL(/\/reviews\//);
    await page.goBack();
    expect(await shown()).toEqual(first);
    await expect(page).toHaveURL(`${siteAddress('root')}search/?${state}`);
  });

  test('holds the query while it is being typed', async ({ page }) => {
    await openSearch(page);
    await box(page).pressSequentially('Chazelle');
    await expect(page).toHaveURL(/\?q=Chazelle$/);
    await expect(page).toHaveTitle(/^Chazelle · Search/);
  });

  test('Back returns to earlier choices and queries, and out of the search', async ({ page }) => {
    await page.goto(`${siteAddress('root')}about/`);
    await headerBox(page).press('Enter');
    await box(page).pressSequentially('Chazelle');
    await expect(status(page)).toContainText('Chazelle');
    await box(page).fill('Fletcher');
    await expect(status(page)).toContainText('Fletcher');
    await value(page, 'German').check();
    await expect(results(page)).toHaveCount(1);
    await page.goBack();
    await expect(value(page, 'German')).not.toBeChecked();
    await expect(results(page)).toHaveCount(countWith('Fletcher'));
    await page.goBack();
    await expect(box(page)).toHaveValue('Chazelle');
    await page.goForward();
    await expect(box(page)).toHaveValue('Fletcher');
    await page.goBack();
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await expect(results(page)).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });
});

test('the keyboard is enough to search, move among the results, and open one', async ({ page }) => {
  await openSearch(page);
  await untilReady(page);
  await page.locator('.site-header a').first().focus();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Kidman');
  await expect(results(page)).toHaveCount(1);
  const links = results(page).getByRole('link');
  // The script that listens for keys in the results also says beside the facets what there is.
  await expect(page.locator('.to-results')).toHaveText('Show 1 review');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reviews\/cinematic-perfection\/\?marks=kidman&at=\d+#p1$/);
});

test('without JavaScript, the form leads to a page that says so and offers other ways', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${siteAddress('root')}de/themes/`);
  await page.locator('.site-header input[name="q"]').fill('Fletcher');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/de\/search\/\?q=Fletcher$/);
  await expect(page.getByText('Die Suche braucht JavaScript')).toBeVisible();
  for (const name of ['Kritiken', 'Themen', 'Personen']) {
    await expect(page.locator('.without-script').getByRole('link', { name })).toBeVisible();
  }
  await expect(page.locator('.facets')).toBeHidden();
  await context.close();
});

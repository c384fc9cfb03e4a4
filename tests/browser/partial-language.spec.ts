// An interface language with a few strings: what is missing is in the root language, and announced in it.
import { expect, type Page, test } from '@playwright/test';
import { partialInterface } from '../support/grown-content.ts';
import { axeFindings } from './axe.ts';
import { siteAddress } from './servers.ts';

const folder = `${siteAddress('grown')}${partialInterface}/`;

/** The languages in which a page says a text: those of the elements that have exactly this text. */
function languagesOf(page: Page, text: string): Promise<(string | undefined)[]> {
  return page.evaluate((words) => {
    const found = [...document.querySelectorAll('body *')].filter(
      (each) => each.children.length === 0 && each.textContent?.trim() === words,
    );
    return found.map((each) => each.closest<HTMLElement>('[lang]')?.lang);
  }, text);
}

/** Whether anything that readers see or hear has a mark in it. */
const hasMarks = (page: Page) =>
  page.evaluate(() => /[\uFDD0-\uFDD3]/.test(document.body.innerText + document.title));

test('a missing text is announced in English, and a text of its own in Arabic', async ({
  page,
}) => {
  await page.goto(`${folder}about/`);
  expect(await languagesOf(page, 'About the archive')).toEqual(['en']);
  expect(new Set(await languagesOf(page, 'حول الأرشيف'))).toEqual(new Set(['ar']));
  expect(await hasMarks(page)).toBe(false);
});

for (const path of ['', 'reviews/', 'themes/music/', 'people/', 'about/', 'search/?q=tempo']) {
  test(`axe finds nothing on an incomplete page: ${path || 'home'}`, async ({ page }) => {
    await page.goto(folder + path, { waitUntil: 'networkidle' });
    const { violations } = await axeFindings(page);
    expect(violations).toEqual([]);
  });
}

for (const path of ['', 'films/whiplash-2014/', 'themes/music/', 'reviews/', 'search/?q=tempo']) {
  test(`nothing is wider than a phone: ${path || 'home'}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(folder + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  });
}

test('the search page answers, with its missing messages in English', async ({ page }) => {
  await page.goto(`${folder}search/?q=tempo`);
  const summary = page.getByText(/reviews? found for “tempo”/).first();
  await expect(summary).toBeVisible();
  await expect(summary.locator('[lang=en]').first()).toContainText('found for');
  await page.goto(`${folder}search/?q=tempo%20-tempo`);
  await expect(page.getByText('لا توجد مراجعة مطابقة.').first()).toBeVisible();
  await expect.poll(() => hasMarks(page)).toBe(false);
});

test('the search box suggests, and its messages have no marks', async ({ page }) => {
  await page.goto(`${folder}reviews/`);
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('tempo');
  await expect(page.getByRole('option').first()).toBeVisible();
  const all = page.getByRole('option', { name: /Show all|Show \d/ }).first();
  await expect(all).toBeVisible();
  await expect(all.locator('[lang=en]')).not.toHaveCount(0);
  await expect.poll(() => hasMarks(page)).toBe(false);
});

test('a review shows the incomplete interface, and a complete one again', async ({ page }) => {
  const review = `${siteAddress('grown')}reviews/one-of-the-greats/`;
  await page.goto(`${review}?interface=${partialInterface}`);
  await expect(page.locator('html')).toHaveAttribute('lang', partialInterface);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.partly')).toHaveCount(1);
  await expect(page.locator('#text')).toHaveAttribute('dir', 'ltr');
  await expect.poll(() => languagesOf(page, 'More on these themes')).toEqual(['en']);
  await expect
    .poll(async () => new Set(await languagesOf(page, 'الموضوعات')))
    .toEqual(new Set(['ar']));
  await expect.poll(() => hasMarks(page)).toBe(false);
  await page.goto(`${review}?interface=de`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('.partly, .fallback')).toHaveCount(0);
});

test('the player has its texts, with those that are missing in English', async ({ page }) => {
  await page.goto(`${folder}films/whiplash-2014/`);
  await page.locator('.listen').click();
  await expect(page.locator('.player')).toBeVisible();
  await expect.poll(() => languagesOf(page, 'Stop')).toEqual(['en']);
  await expect.poll(() => hasMarks(page)).toBe(false);
});

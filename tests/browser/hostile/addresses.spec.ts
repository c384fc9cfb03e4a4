import { expect, test } from '@playwright/test';
import { reviewOf } from '../../support/archive.ts';
import { results } from '../search/search-pages.ts';
import { siteAddress } from '../servers.ts';
import { hostileParts, longPart } from './hostile-parts.ts';
import { watchedPage } from './watched-page.ts';

const site = siteAddress('root');
const review = `${site}reviews/${reviewOf('one-of-the-greats').slug}/`;
const passage = 'passage-4b601309';

/** How long a value in an address is at most here, in characters: servers refuse more than some 8,000 in all. */
const longestValue = 2000;

const named = (part: string) => JSON.stringify(part === longPart ? '100,000 characters' : part);

/** As somebody types it: browsers encode what they must. */
const typed = (part: string) => part.replaceAll('#', '%23').replaceAll('&', '%26');

for (const part of hostileParts) {
  const fragment = typed(part);
  const value = fragment.slice(0, longestValue);

  test(`an address with ${named(part)} shows the review`, async ({ browser }) => {
    const { page, context, events } = await watchedPage(browser, site, true);
    for (const address of [
      `#theme-${fragment}`,
      `?interface=${value}&marks=${value}&at=${value}#${fragment}`,
      `?interface=de&interface=${value}&${value}=${value}#passage-${fragment}`,
      `?marks=film&at=${value}#${passage}${fragment}`,
    ]) {
      await page.goto(review + address, { waitUntil: 'networkidle' });
      await expect(page.locator('#title')).toBeVisible();
    }
    await expect(page.locator('.highlight-bar [role=status]')).toHaveText(/\d/);
    expect(events).toEqual([]);
    await context.close();
  });

  test(`a search for ${named(part)} is answered`, async ({ browser }) => {
    const { page, context, events } = await watchedPage(browser, site, true);
    const answered = async (parameters: string) => {
      await page.goto(`${site}search/?${parameters}`, { waitUntil: 'networkidle' });
      await expect(page.locator('#found')).toHaveAttribute('aria-busy', 'false');
    };
    await answered(`q=${value}`);
    const short = value.slice(0, 99);
    const names = ['theme', 'rating', 'language', 'sort', 'page', 'literal', '__proto__', short];
    await answered(`q=film&${names.map((name) => `${name}=${short}`).join('&')}`);
    // Values that the page does not offer are ignored.
    await expect(results(page)).not.toHaveCount(0);
    // A name that no review has is a filter, which none fits.
    await answered(`q=film&film=${short}&publication=${short}&critic=${short}`);
    await expect(results(page)).toHaveCount(0);
    expect(events).toEqual([]);
    await context.close();
  });
}

test('what an address marks again and again is counted and marked once', async ({ page }) => {
  const countAt = async (marks: string) => {
    await page.goto(`${review}?marks=${marks}`);
    const status = page.locator('.highlight-bar [role=status]');
    await expect(status).toHaveText(/\d/);
    return (await status.textContent())?.match(/\d+/)?.[0];
  };
  const once = await countAt('film');
  expect(once).toBeDefined();
  expect(await countAt(Array.from({ length: 1500 }, () => 'film').join('+'))).toBe(once);
  expect(await countAt(Array.from({ length: 500 }, () => '"film"').join('+'))).toBe(once);
});

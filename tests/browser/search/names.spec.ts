import { expect, type Page, test } from '@playwright/test';
import { reviews } from '../../support/archive.ts';
import { addedFilm, addedSlug } from '../../support/grown-content.ts';
import { box, excerpts, foundReviews, openSearch, results } from './search-pages.ts';

const named = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** The addresses of the archive's reviews in a publication. */
const reviewsIn = (publication: string) =>
  reviews
    .filter(({ source }) => source?.publication === publication)
    .map(({ slug }) => `/reviews/${slug}/`);

test('a publication is found by its name, alone and with other words', async ({ page }) => {
  await openSearch(page, 'Box Office Buz');
  await expect(results(page)).toHaveCount(1);
  expect(await foundReviews(page)).toEqual(reviewsIn('Box Office Buz'));
  await openSearch(page, 'hbg flash Schlagzeuger', 'de/');
  await expect(results(page)).toHaveCount(1);
  expect(await foundReviews(page)).toEqual(reviewsIn('HBG flash'));
});

test('a name is found while it is being typed, and leads to the reviews that have it', async ({
  page,
}) => {
  await openSearch(page);
  await box(page).fill('box of');
  await named(page, 'Box Office Buz').click();
  await expect(page).toHaveURL(/\?publication=Box\+Office\+Buz$/);
  await expect(page.getByRole('checkbox', { name: 'Box Office Buz' })).toBeChecked();
  await expect.poll(() => foundReviews(page)).toEqual(reviewsIn('Box Office Buz'));
});

test('a film is found by its title, and so is every review of it', async ({ page }) => {
  await openSearch(page, 'Encore', '', 'grown');
  await expect(named(page, 'Encore')).toHaveAttribute('href', `/films/${addedFilm}/`);
  await expect.poll(async () => (await foundReviews(page))[0]).toBe(`/reviews/${addedSlug}/`);
});

test('a name that the page does not offer can be chosen by an address, and removed', async ({
  page,
}) => {
  await openSearch(page, { film: 'whiplash-2014', q: 'Sundance' });
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Whiplash' }).uncheck();
  await expect(page).toHaveURL(/\/search\/\?q=Sundance$/);
});

test('a result says whose it is, and its excerpt is the link', async ({ page }) => {
  await openSearch(page, 'simmons perfection');
  const facts = results(page).first().locator('> .facts');
  await expect(facts).toHaveText('Alpha Primitive · about 4.5 out of 5, estimated by the archive');
  const passage = excerpts(page).first();
  await expect(passage.getByRole('link').first()).toHaveText(
    /^In Damien Chazelle’s .* from a stone\.$/,
  );
  await expect(passage).toContainText('Paragraph 1 · Perfection');
});

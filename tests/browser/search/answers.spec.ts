import { expect, test } from '@playwright/test';
import { countWith } from '../../support/archive.ts';
import { addedReviews } from '../../support/grown-content.ts';
import { siteAddress } from '../servers.ts';
import {
  box,
  excerpts,
  foundReviews,
  openSearch,
  results,
  status,
  untilComplete,
} from './search-pages.ts';

const [simple, adrenalin, perfection, greats, trommeln] = [
  'a-simple-word',
  'cinematic-adrenalin',
  'cinematic-perfection',
  'one-of-the-greats',
  'trommeln-bis-die-haende-bluten',
].map((slug) => `/reviews/${slug}/`);

const finds = [
  ['Sundance', [greats]],
  ['daredevil chicken', [simple]],
  ['Elite-Konservatorium', [trommeln]],
  ['Schlagzeugers', [trommeln]],
  ['übt', [trommeln]],
  ['ueben', [trommeln]],
  ['Stühle', [trommeln]],
  ['fleissig', [trommeln]],
  ['protege', [greats]],
  ['drumming', [simple, adrenalin, greats]],
  ['"good job" Fletcher', [adrenalin, greats]],
  ['„wie ein Besessener“ „seine Freundin“', [trommeln]],
  ['Fletcher -Sundance', [simple, adrenalin, perfection, trommeln]],
  ['Kidm', [perfection]],
  ['Neiman', [simple, adrenalin, trommeln]],
  ['Hände bluten', [trommeln]],
] as const;

for (const folder of ['', 'de/']) {
  for (const [query, expected] of finds) {
    test(`/${folder}search/ finds the reviews with ${query}`, async ({ page }) => {
      await openSearch(page, '', folder);
      await box(page).fill(query);
      await expect(results(page)).toHaveCount(expected.length);
      expect((await foundReviews(page)).sort()).toEqual([...expected].sort());
      await expect(results(page).locator('mark').first()).toBeVisible();
    });
  }
}

test('one search finds reviews in every language, and counts them', async ({ page }) => {
  await openSearch(page, 'Fletcher');
  const count = countWith('Fletcher');
  await expect(results(page)).toHaveCount(count);
  await expect(status(page)).toHaveText(`${count} reviews found for “Fletcher”.`);
  const german = results(page).filter({ hasText: 'Trommeln' });
  await expect(german.locator('.excerpt').first()).toHaveAttribute('lang', 'de');
  await expect(german.locator('.facts').first()).toContainText('German');
  await openSearch(page, 'Fletcher', 'de/');
  await expect(status(page)).toHaveText(`${count} Kritiken für „Fletcher“ gefunden.`);
});

test('the best paragraph comes first, wherever it is in the review', async ({ page }) => {
  for (const [query, paragraph] of [
    ['cymbal Parker', '3'],
    ['barbarous technique', '4'],
    ['abusive teacher', '6'],
  ]) {
    await openSearch(page, query);
    const review = results(page).filter({ has: page.locator(`a[href^="${adrenalin}"]`) });
    const best = review.locator('.found-passages a').first();
    await expect(best).toHaveAttribute('href', new RegExp(`#p${paragraph}$`));
  }
});

test.describe('a misspelt word', () => {
  for (const [typed, read] of [
    ['Fletchr', 'Fletcher'],
    ['Whiplsh', 'Whiplash'],
    ['Schlagzueger', 'Schlagzeuger'],
    ['Chazele', 'Chazelle'],
    ['letcher', 'fletcher'],
  ] as const) {
    test(`${typed} finds ${read}, and can be searched for instead`, async ({ page }) => {
      await openSearch(page, typed);
      await expect(status(page)).toContainText(`Showing results for “${read}”:`);
      await expect(results(page)).toHaveCount(countWith(read));
      await page.getByRole('link', { name: `Search for “${typed}” instead` }).click();
      await expect(status(page)).toContainText(`No review contains “${typed}”.`);
      await expect(page).toHaveURL(/[?&]literal=1/);
      await expect(results(page)).toHaveCount(0);
    });
  }
});

test.describe('the page names words that no review has', () => {
  for (const [query, absent] of [
    ['qwertz', '“qwertz”'],
    ['Nachweis', '“Nachweis”'],
    ['drummer qqqq', '“qqqq”'],
    // A word such as “kein” is not looked for.
    ['kein Zebra xyz', '“Zebra” or “xyz”'],
    ['saxophone', '“saxophone”'],
  ] as const) {
    test(query, async ({ page }) => {
      await openSearch(page, query);
      await expect(status(page)).toContainText(`No review contains ${absent}.`);
      await expect(results(page)).toHaveCount(0);
      // There is a way on: what comes close, or links.
      await expect(page.locator('.result-group a, .notes a').first()).toBeVisible();
    });
  }

  test('and links to its other words that lead to results', async ({ page }) => {
    await openSearch(page, 'drummer qqqq');
    await page.locator('.notes').getByRole('link', { name: 'drummer' }).click();
    await expect(box(page)).toHaveValue('drummer');
    await expect(results(page)).not.toHaveCount(0);
    await openSearch(page, 'who plays the "good job" qwertz with the teacher');
    const links = page.locator('.notes').getByRole('link');
    await expect(links).toHaveText(['plays', '“good job”', 'teacher']);
    // None of these words leads to a German review with this filter.
    await openSearch(page, { q: 'plays teacher qwertz', language: 'de' });
    await expect(status(page)).toContainText('qwertz');
    await expect(links).toHaveCount(0);
  });

  test('and links to the themes', async ({ page }) => {
    await openSearch(page, 'qwertz', 'de/');
    await page.getByRole('main').getByRole('link', { name: 'In den Themen stöbern' }).click();
    await expect(page).toHaveURL(/\/de\/themes\/$/);
  });
});

test('the page counts the reviews that a query excludes', async ({ page }) => {
  await openSearch(page, '-teller');
  await expect(status(page)).toContainText('5 reviews were excluded');
  await expect(results(page)).toHaveCount(0);
});

test.describe('a theme’s label', () => {
  for (const [query, folder, heading] of [
    ['Ehrgeiz', '', 'Passages on the theme Ambition'],
    ['ambition', 'de/', 'Textstellen zum Thema Ehrgeiz'],
    ['Verzicht', '', 'Passages on the theme Sacrifice'],
  ] as const) {
    test(`${query} shows passages on the theme in all languages, apart from the results`, async ({
      page,
    }) => {
      await openSearch(page, query, folder);
      const section = page.getByRole('region', { name: heading });
      await expect(section.locator('a[lang="en"]').first()).toBeVisible();
      await expect(section.locator('a[lang="de"]').first()).toBeVisible();
      await expect(page.locator('#results .theme-results')).toHaveCount(0);
      const quoted = await section.locator('li a').first().textContent();
      await section.locator('li a').first().click();
      await expect(page.locator(':target')).toHaveText(quoted?.slice(1, -1) ?? '');
      await expect(page.locator(':target')).toBeInViewport();
    });
  }
});

test('passages on a theme are only of reviews with the chosen facets', async ({ page }) => {
  const passages = page
    .getByRole('region', { name: /Passages on the theme/ })
    .getByRole('listitem');
  const addresses = async () =>
    new Set(
      await passages
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[0])),
    );
  await openSearch(page, { q: 'ambition', publication: 'HBG flash' });
  await expect(passages.first()).toBeVisible();
  expect(await addresses()).toEqual(new Set([`${trommeln}?interface=en`]));
  await openSearch(page, { q: 'ambition', rating: '4.5', language: 'en' });
  await expect(passages.first()).toBeVisible();
  expect([...(await addresses())].every((each) => each && each !== trommeln)).toBe(true);
  // No passage is left.
  await openSearch(page, { q: 'ambition', publication: 'HBG flash', language: 'en' });
  await untilComplete(page);
  await expect(passages).toHaveCount(0);
});

test('the pages that a query names come first, each with its kind', async ({ page }) => {
  await openSearch(page, 'Andrew Neiman Ehrgeiz', 'de/');
  const named = page.getByRole('list', { name: 'Seiten des Archivs' });
  await expect(named.getByRole('listitem')).toHaveText([
    /Andrew Neyman\s+Person/,
    /Ehrgeiz\s+Thema/,
  ]);
  await named.getByRole('link', { name: 'Andrew Neyman' }).click();
  await expect(page).toHaveURL(/\/de\/people\/andrew-neyman\/$/);
});

test('a review found by its title alone is shown with its opening', async ({ page }) => {
  await openSearch(page, 'Hände bluten');
  await expect(results(page).locator('h3 mark')).toHaveText(['Hände', 'bluten']);
  await expect(results(page).locator('.excerpt')).toHaveText(/^Wenn man an Musikfilme denkt/);
});

test('under a base path, the search and its links stay within that path', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(siteAddress('based'))) outside.push(request.url());
  });
  await openSearch(page, 'Ehrgeiz', 'de/', 'based');
  await expect(page.locator('.theme-results li')).not.toHaveCount(0);
  await excerpts(page).first().locator('a').click();
  await expect(page).toHaveURL(
    `${siteAddress('based')}reviews/trommeln-bis-die-haende-bluten/?marks=ehrgeiz&at=148#p3`,
  );
  await page.goBack();
  await page.locator('.theme-results p a').click();
  await expect(page).toHaveURL(`${siteAddress('based')}de/themes/ambition/`);
  expect(outside).toEqual([]);
});

test('the search works on the development server too', async ({ page }) => {
  for (const folder of ['', 'de/']) {
    await openSearch(page, 'Schlagzeugers', folder, 'edited');
    await expect(results(page)).toHaveCount(1);
    await box(page).fill('Fletchr');
    await expect(results(page)).toHaveCount(countWith('Fletcher'));
  }
});

test('many results are divided into pages, without repeating any', async ({ page }) => {
  await openSearch(page, 'Kidman', '', 'grown');
  const total = addedReviews + countWith('Kidman');
  await expect(status(page)).toHaveText(`${total} reviews found for “Kidman”.`);
  const seen = await foundReviews(page);
  for (let number = 2; number <= Math.ceil(total / 10); number += 1) {
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(new RegExp(`[?&]page=${number}$`));
    await expect(page.getByText(`Page ${number} of`)).toBeVisible();
    seen.push(...(await foundReviews(page)));
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0);
});

test('what lies beyond an answer of several pages is on its first page only', async ({ page }) => {
  await openSearch(page, 'drummer', '', 'grown');
  const beyond = page.locator('.result-group');
  const counts = page.locator('.facets .count');
  await expect(beyond).not.toHaveCount(0);
  await expect(status(page)).toContainText('in German');
  await expect(counts.filter({ hasText: /./ })).not.toHaveCount(0);
  const counted = await counts.allTextContents();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByText('Page 2 of')).toBeVisible();
  await expect(status(page)).not.toContainText('in German');
  await expect(counts).toHaveText(counted);
  await expect(beyond).toHaveCount(0);
});

test('a question whose words stand in one review is not said to be in none', async ({ page }) => {
  await openSearch(page, 'wer spielt den lehrer', 'de/');
  await expect(status(page)).toHaveText(/^\d+ Textstellen? pass(t|en) am ehesten\.$/);
});

test('a sentence that was copied from a review finds it, though not quoted', async ({ page }) => {
  await openSearch(
    page,
    'There are no two words more harmful in the English language than good job',
  );
  await expect(results(page)).toHaveCount(1);
  await expect(excerpts(page).first().locator('mark')).toContainText('no two words more harmful');
  await untilComplete(page);
  await expect(page.getByRole('heading', { name: 'Closest passages' })).toHaveCount(0);
});

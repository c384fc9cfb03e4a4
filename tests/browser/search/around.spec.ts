import { chromium, expect, type Page, test } from '@playwright/test';
import { launchOptions } from '../../support/chromium.ts';
import { holdTimers } from '../hold-timers.ts';
import { layoutShifts, observeShifts } from '../layout-shifts.ts';
import { siteAddress } from '../servers.ts';
import { settledScroll } from '../settled-scroll.ts';
import {
  box,
  headerBox,
  openSearch,
  options,
  results,
  status,
  untilComplete,
  untilReady,
} from './search-pages.ts';

const groups = (page: Page) => page.locator('.result-group');
const chips = (page: Page) =>
  page.getByRole('list', { name: 'Chosen filters' }).getByRole('button');
const stored = (page: Page) =>
  page.evaluate(() => [localStorage.length, sessionStorage.length] as const);

test.describe('what lies beyond the exact answer', () => {
  test('comes with an empty answer, which never says that there is nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      addEventListener('DOMContentLoaded', () => {
        const summary = document.querySelector('.summary');
        if (!summary) return;
        new MutationObserver(() => said.push(summary.textContent ?? '')).observe(summary, {
          childList: true,
        });
      });
    });
    await openSearch(page, 'bleeding Konservatorium ambition');
    await expect(page.getByRole('heading', { name: 'Closest passages' })).toBeVisible();
    await expect(groups(page).locator('.result').first()).toContainText('Without “');
    const said = await page.evaluate(() => Reflect.get(window, 'said'));
    expect(said).not.toContain('No review matches this search.');
    await expect(status(page)).toContainText(/passages? comes? close/);
  });

  test('is counted in the summary, on the page and in the box', async ({ page }) => {
    const all = '3 reviews found for “drumming”. 1 more with related words. 1 more in German.';
    await openSearch(page, 'drumming');
    await expect(page.locator('.summary')).toHaveText(all);
    await expect(status(page)).toHaveText(all);
    await page.goto(`${siteAddress('root')}de/about/`);
    await headerBox(page).fill('drumming');
    await expect(page.locator('.suggestions > .facts')).toHaveText(
      '3 Kritiken für „drumming“ gefunden. 1 weitere mit verwandten Wörtern. 1 weitere auf Deutsch.',
    );
  });

  test('tells words that no review contains: the summary names only the others', async ({
    page,
  }) => {
    await openSearch(page, 'saxophone qwertz');
    await expect(groups(page).locator('.result').first()).toContainText('Without “qwertz”');
    await expect(status(page)).toContainText('No review contains “qwertz”.');
    await page.goto(`${siteAddress('root')}about/`);
    await headerBox(page).fill('saxophone qwertz');
    await expect(page.locator('.suggestions > .facts')).toContainText(
      'No review contains “qwertz”.',
    );
  });

  test('is never what lay beyond an earlier answer', async ({ page }) => {
    await openSearch(page, 'Schlagzeuger');
    await expect(page.getByRole('heading', { name: 'In English: drummer' })).toBeVisible();
    // What lies beyond the next answer does not arrive.
    await page.route('**/passages.txt', () => undefined);
    await box(page).fill('ambition');
    await expect(page.locator('.summary')).toContainText('ambition');
    await expect(results(page)).not.toHaveCount(0);
    await expect(groups(page)).toHaveCount(0);
  });

  test('does not move the results when it arrives', async ({ page }) => {
    await observeShifts(page);
    // Results wait only so long for what belongs above them.
    await holdTimers(page);
    await openSearch(page, 'ambition');
    await expect(groups(page).first()).toBeVisible();
    expect(await layoutShifts(page)).toBeLessThan(0.02);
  });

  test('is suggested by the search box too, in named groups', async ({ page }) => {
    await page.goto(`${siteAddress('root')}about/`);
    await headerBox(page).fill('bleeding Konservatorium ambition');
    const closest = page.getByRole('group', { name: 'Closest passages' });
    await expect(closest.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    // Facts beside each other are divided by dots, but not the words of a heading.
    await headerBox(page).fill('conservatory');
    const german = page.getByRole('group', { name: /^In German/ });
    await expect(german).toHaveAccessibleName('In German: Konservatorium, Elite-Konservatorium');
    const dotted = german.locator('.facts i').first();
    expect(await dotted.evaluate((word) => getComputedStyle(word, '::after').content)).toBe('none');
  });
});

for (const [width, height, count] of [
  [1280, 800, 3],
  [390, 844, 2],
] as const) {
  test(`at ${width} pixels, ${count} results begin on the first screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [query, folder] of [
      ['Fletcher', ''],
      ['Fletcher', 'de/'],
      ['blood', ''],
    ] as const) {
      await openSearch(page, query, folder);
      await untilComplete(page);
      const last = await results(page)
        .nth(count - 1)
        .locator('h3')
        .boundingBox();
      expect((last?.y ?? height) + (last?.height ?? 0)).toBeLessThan(height);
      const facets = await page.locator('.facets').boundingBox();
      const list = await page.locator('#results').boundingBox();
      const isBeside = (facets?.x ?? 0) >= (list?.x ?? 0) + (list?.width ?? 0);
      expect(isBeside || (facets?.y ?? 0) > (list?.y ?? 0)).toBe(true);
    }
  });
}

test('Tab reaches the first result in three steps, past the pages that the query names', async ({
  page,
}) => {
  await openSearch(page, 'Fletcher');
  await untilComplete(page);
  await box(page).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
});

test('a review shows its best paragraph among others, and links to the next best', async ({
  page,
}) => {
  await openSearch(page, 'Fletcher');
  await expect(results(page).first().locator('.excerpt')).toHaveCount(1);
  const link = results(page).first().locator('.found-passages .facts a').first();
  const place = (await link.getAttribute('href'))?.split('#').at(-1);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`#${place}$`));
  // The only review found has room for several.
  await openSearch(page, 'Kidman');
  await expect(results(page)).toHaveCount(1);
  await expect(page.locator('#results .found-passages .facts a')).toHaveCount(0);
});

test.describe('chosen filters', () => {
  test('are buttons above the results that remove them', async ({ page }) => {
    await openSearch(page, { q: 'Fletcher', language: 'en', theme: 'music', sort: 'length' });
    await expect(chips(page)).toHaveText([
      'English',
      'Music',
      'Length, shortest first',
      'Remove all',
    ]);
    await page.getByRole('button', { name: 'Remove English' }).click();
    await expect(page).toHaveURL(/\?q=Fletcher&theme=music&sort=length$/);
    await expect(chips(page)).toHaveCount(3);
    // The next button has taken the place of the removed one.
    await expect(chips(page).first()).toBeFocused();
    await page.getByRole('button', { name: 'Remove all' }).click();
    await expect(page).toHaveURL(/\?q=Fletcher$/);
    await expect(chips(page)).toHaveCount(0);
    await expect(page.locator('#results-heading')).toBeFocused();
    await page.goBack();
    await expect(chips(page)).toHaveCount(3);
  });

  test('are none without a choice, and one needs no button for all', async ({ page }) => {
    await openSearch(page, 'Fletcher');
    await untilComplete(page);
    await expect(chips(page)).toHaveCount(0);
    await openSearch(page, { q: 'Fletcher', language: 'de' });
    await expect(chips(page)).toHaveText(['German']);
  });

  test('name their facet, and say that a review needs only one of its values', async ({ page }) => {
    const list = page.getByRole('list', { name: 'Chosen filters' }).getByRole('listitem');
    await page.goto(`${siteAddress('root')}search/?language=en&theme=abuse&theme=ambition`);
    await expect(list).toHaveText([
      'Language: English',
      'Theme: Abuse',
      'or Ambition',
      'Remove all',
    ]);
    await page.getByRole('button', { name: 'Remove Abuse' }).click();
    await expect(list).toHaveText(['Language: English', 'Theme: Ambition', 'Remove all']);
  });

  test('of themes show passages on these', async ({ page }) => {
    await openSearch(page, { theme: 'blood-and-sweat' });
    await expect(results(page)).not.toHaveCount(0);
    const facts = results(page).locator('.found-passages .facts');
    await expect(facts).toHaveCount(await results(page).count());
    for (const each of await facts.all()) await expect(each).toContainText('Blood and sweat');
    // A paragraph with a match in such a passage comes before others of its review.
    await openSearch(page, 'Fletcher');
    await expect(facts.first()).toBeVisible();
    await expect(facts.filter({ hasText: 'Tension' })).toHaveCount(0);
    await openSearch(page, { q: 'Fletcher', theme: 'tension' });
    await expect(facts.filter({ hasText: 'Tension' }).first()).toBeVisible();
  });

  test('may have a former name in the address', async ({ page }) => {
    await openSearch(page, { theme: 'obsession' });
    await expect(chips(page)).toHaveText(['Ambition']);
    await expect(results(page)).not.toHaveCount(0);
  });
});

test('a query for praise or reservations leads to the page that collects them', async ({
  page,
}) => {
  for (const [query, folder, name] of [
    ['negative review', '', 'All reservations'],
    ['Schwächen', '', 'All reservations'],
    ['complaints', '', 'All reservations'],
    ['worst', 'de/', 'Alle Vorbehalte'],
    ['good points', '', 'Most praise first'],
    ['Reservations', 'de/', 'Alle Vorbehalte'],
    ['Lob', 'de/', 'Meistgelobtes zuerst'],
  ] as const) {
    await openSearch(page, query, folder);
    await page.locator('.named-pages').getByRole('link', { name }).click();
    await expect(page).toHaveURL(/\/(?:reservations|by-praise)\/$/);
  }
  // Suggestions wait only so long for the pages that a query names.
  await holdTimers(page);
  await page.reload();
  await headerBox(page).fill('Kritikpunkte');
  await expect(options(page).first()).toContainText('Alle Vorbehalte');
});

test('a word for reservations is not corrected to another', async ({ page }) => {
  await openSearch(page, 'complaints');
  await expect(status(page)).toContainText('No review contains “complaints”.');
  await expect(page.getByRole('link', { name: 'instead' })).toHaveCount(0);
});

test('a word that is in no review cannot be searched for instead of another', async ({ page }) => {
  await openSearch(page, 'perfectionsim');
  await expect(status(page)).toContainText('No review contains “perfectionsim”');
  await expect(page.getByRole('link', { name: 'instead' })).toHaveCount(0);
});

test('the page of all results is the last suggestion, below what lies beyond the answer', async ({
  page,
}) => {
  await page.goto(`${siteAddress('root')}about/`);
  await headerBox(page).fill('conservatory');
  await expect(options(page).last()).toHaveText('Show all results');
  await expect(options(page).filter({ hasText: /^Show all/ })).toHaveCount(1);
});

test.describe('an empty search page on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('says what a query may be, in the room for the summary', async ({ page }) => {
    await openSearch(page);
    const hint = page.locator('.hint');
    await untilReady(page);
    await expect(hint).toBeVisible();
    const height = () => page.locator('.answer').evaluate((answer) => answer.clientHeight);
    const before = await height();
    await page.locator('main input[name="q"]').fill('blood');
    await expect(hint).toBeHidden();
    await untilComplete(page);
    expect(await height()).toBe(before);
  });

  test('begins with what a query may be, in either language', async ({ page }) => {
    for (const folder of ['', 'de/']) {
      await openSearch(page, '', folder);
      await untilReady(page);
      const answer = await page.locator('.answer').boundingBox();
      const hint = await page.locator('.hint').boundingBox();
      expect((hint?.y ?? 0) - (answer?.y ?? 0)).toBeLessThan(5);
    }
  });
});

test('the examples of one kind all lead to searches, or all to pages of the archive', async ({
  page,
}) => {
  await openSearch(page);
  for (const [heading, target] of [
    ['Search for exact words', /\/search\/\?q=%22/],
    ['Pages on people', /\/people\/[^/]+\/$/],
    ['Pages on themes', /\/themes\/[^/]+\/$/],
  ] as const) {
    const group = page.locator('.examples > div').filter({ hasText: heading });
    await expect(group.getByRole('link').first()).toBeVisible();
    const addresses = await group
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses, heading).not.toEqual([]);
    for (const address of addresses) expect(address).toMatch(target);
  }
});

test('a miss leads on: to near words, all reviews, people and themes', async ({ page }) => {
  await openSearch(page, 'qwertz');
  await expect(status(page)).toHaveText('No review contains “qwertz”.');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'All reviews' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Terence Fletcher' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Perfection', exact: true })).toBeVisible();
  await openSearch(page, 'cinemaskop');
  await expect(page.locator('.notes')).toContainText(/: cinema\u00a0· /);
  await page.locator('.notes').getByRole('link', { name: 'cinema', exact: true }).click();
  await expect(results(page)).not.toHaveCount(0);
});

test('a near word takes the place of the word that it looks like', async ({ page }) => {
  for (const [query, expected] of [
    ['Cinemaskop-Fenster', 'cinema-Fenster'],
    ['Cinemaskopie cinemaskop', 'Cinemaskopie cinema'],
  ] as const) {
    await openSearch(page, query);
    const links = page.locator('.notes').getByRole('link', { name: 'cinema', exact: true });
    await expect(links.first()).toBeVisible();
    const targets = await links.evaluateAll((all) =>
      all.map((link) =>
        new URL(link.getAttribute('href') ?? '', document.baseURI).searchParams.get('q'),
      ),
    );
    expect(targets).toContain(expected);
  }
});

test.describe('recent searches', () => {
  test('are stored only if the reader asks for it', async ({ page }) => {
    await openSearch(page, 'Fletcher');
    await results(page).first().getByRole('link').first().click();
    await headerBox(page).fill('blood');
    await headerBox(page).press('Enter');
    await expect(results(page)).not.toHaveCount(0);
    expect(await stored(page)).toEqual([0, 0]);
  });

  test('are shown on the empty page and in the empty box, and can be removed', async ({ page }) => {
    await openSearch(page);
    await untilReady(page);
    await page.getByLabel('Remember my searches on this device').check();
    await box(page).fill('Fletcher');
    await box(page).press('Enter');
    await expect(results(page)).not.toHaveCount(0);
    await page.goto(`${siteAddress('root')}about/`);
    await headerBox(page).fill('blood');
    await headerBox(page).press('Enter');
    await untilComplete(page);
    await page.goto(`${siteAddress('root')}about/`);
    await headerBox(page).focus();
    await expect(options(page)).toHaveText(['blood', 'Fletcher']);
    await openSearch(page);
    const recent = page.locator('.recent').getByRole('link');
    await expect(recent).toHaveText(['blood', 'Fletcher']);
    await page.getByRole('button', { name: 'Remove blood' }).click();
    await expect(recent).toHaveText(['Fletcher']);
    await page.getByRole('button', { name: 'Forget all' }).click();
    await expect(recent).toHaveCount(0);
    await page.getByLabel('Remember my searches on this device').uncheck();
    expect(await stored(page)).toEqual([0, 0]);
  });

  test('are at most ten', async ({ page }) => {
    await openSearch(page);
    await untilReady(page);
    await page.getByLabel('Remember my searches on this device').check();
    for (let number = 1; number <= 12; number += 1) {
      await openSearch(page, `word${number}`);
      await expect(status(page)).toContainText(`word${number}`);
    }
    await openSearch(page);
    const recent = page.locator('.recent').getByRole('link');
    await expect(recent).toHaveCount(10);
    await expect(recent.first()).toHaveText('word12');
  });
});

test('Back and Forward return to the same place without the browser’s page cache', async () => {
  const { args = [], ...others } = launchOptions();
  const browser = await chromium.launch({
    ...others,
    args: [...args, '--disable-features=BackForwardCache'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 600 } });
  await openSearch(page, 'Fletcher');
  await expect(results(page)).not.toHaveCount(0);
  await expect(page.locator('.named-pages')).toBeVisible();
  const place = () => page.evaluate(() => scrollY);
  const keptPlace = () => page.evaluate(() => Reflect.get(Object(history.state), 'top'));
  await untilComplete(page);
  const last = results(page).last();
  await last.getByRole('link').first().scrollIntoViewIfNeeded();
  const before = await settledScroll(page);
  expect(before).toBeGreaterThan(200);
  await last.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/reviews\//);
  await page.goBack();
  await expect.poll(place).toBe(before);
  await expect(results(page)).toHaveCount(5);
  await page.reload();
  await expect.poll(place).toBe(before);
  // Another query in the same document, and back.
  await box(page).fill('drumming');
  await expect(results(page)).toHaveCount(3);
  await page.mouse.wheel(0, -2000);
  await expect.poll(place).toBe(0);
  // The place is kept once the page has come to rest.
  await expect.poll(keptPlace).toBe(0);
  await page.goBack();
  await expect(results(page)).toHaveCount(5);
  await expect.poll(place).toBe(before);
  await page.goForward();
  await expect(results(page)).toHaveCount(3);
  await expect.poll(place).toBe(0);
  await browser.close();
});

test('without JavaScript, the page links to every film, person and theme', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await openSearch(page, 'J.K. Simmons');
  const links = page.locator('.without-script');
  await expect(links.getByRole('link', { name: 'Whiplash' })).toBeVisible();
  await expect(links.getByRole('link', { name: 'Perfection' })).toBeVisible();
  const end = await links.boundingBox();
  const footer = await page.locator('footer').boundingBox();
  expect((footer?.y ?? 0) - (end?.y ?? 0) - (end?.height ?? 0)).toBeLessThan(200);
  await links.getByRole('link', { name: 'J.K. Simmons' }).click();
  await expect(page).toHaveURL(/\/people\/j-k-simmons\/$/);
  await context.close();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a link above the results leads to the filters, open', async ({ page }) => {
    await openSearch(page, 'drums');
    await expect(results(page)).not.toHaveCount(0);
    await expect(page.locator('.to-results')).toHaveText(/^Show/);
    await page.getByRole('link', { name: 'Filter the results' }).click();
    await expect(page.getByRole('checkbox', { name: 'English' })).toBeInViewport();
    await expect(page.locator('.facets summary')).toBeFocused();
  });

  test('a chosen filter says at once what there is, and leads to it', async ({ page }) => {
    await openSearch(page, 'drums');
    await expect(results(page)).not.toHaveCount(0);
    await expect(page.locator('.to-results')).toHaveText(/^Show/);
    await page.getByRole('link', { name: 'Filter the results' }).click();
    const publication = page.getByRole('checkbox', { name: /^Box Office Buz/ });
    await publication.check();
    const back = page.locator('.to-results');
    await expect(back).toHaveText('Show 1 review');
    await expect(back).toBeInViewport();
    await expect(status(page)).toContainText('1 review with related words.');
    await back.click();
    await expect(page.locator('#results-heading')).toBeFocused();
    await expect(page.locator('.result').first()).toBeInViewport();
    await expect(page).toHaveURL(/\?q=drums&publication=Box\+Office\+Buz$/);
  });

  test('filters are not offered where nothing can be filtered', async ({ page }) => {
    await openSearch(page, 'qwertz');
    await expect(status(page)).toContainText('qwertz');
    await expect(page.locator('.facets')).toBeHidden();
    await expect(page.locator('.to-filters')).toBeHidden();
    await box(page).fill('drums');
    await expect(page.locator('.to-filters')).toBeVisible();
    await box(page).fill('qwertz');
    await expect(page.locator('.facets')).toBeHidden();
    await box(page).fill('');
    await expect(page.locator('.facets')).toBeVisible();
  });
});

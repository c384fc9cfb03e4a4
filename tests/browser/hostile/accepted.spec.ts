import { expect, type Page, test } from '@playwright/test';
import { straighten } from '../../../src/archive/text/typography.ts';
import {
  type HostileRecord,
  hostileRecords,
  hostileThemes,
} from '../../support/hostile-content.ts';
import { pageKinds } from '../../support/page-kinds.ts';
import { box, headerBox, openSearch, options, results } from '../search/search-pages.ts';
import { hostileSite as site, watchedPage } from './watched-page.ts';

/** Quotation marks and spaces may be those of the language. */
const plain = (text: string) => straighten(text).replaceAll(/\s+/gu, ' ').trim();

/** What the elements of a page say, as the browser understood its markup. */
async function textsOf(page: Page, selector: string): Promise<string[]> {
  const texts = await page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
  return texts.map(plain);
}

/** Expects a page to show an input, at least as often as said, in each of some kinds of elements. */
async function expectShown(
  page: Page,
  { name, text }: HostileRecord,
  places: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [selector, count] of Object.entries(places)) {
    const having = (await textsOf(page, selector)).filter((each) => each.includes(plain(text)));
    expect(having.length, `${name}: ${selector}`).toBeGreaterThanOrEqual(count);
  }
}

/** Where the page of a review, a film or a person shows what its records say. */
const places = {
  reviews: {
    '#title': 1,
    '.film cite': 1,
    '.sleeve .credit': 1,
    '#text h2': 1,
    '#text p': 4,
    '.cite p:first-child': 1,
    '.about-text dd': 4,
  },
  films: {
    h1: 1,
    '.sleeve .facts': 1,
    '.blurbs blockquote': 1,
    '.film-facts dt': 1,
    '.film-facts dd': 3,
  },
  people: { h1: 1, '.about-person': 1, 'blockquote p': 3 },
} as const;

/** The kinds of pages that every archive has, whatever its records are. */
const commonPages = Object.values(pageKinds).filter(
  (path) => !/^(?:de\/)?(?:films|reviews|themes|people|rating)\/./.test(path),
);

for (const bypassCSP of [false, true]) {
  /** Policies do not depend on the input: with them, a part of the inputs will do. */
  const tried = hostileRecords.filter((_, index) => bypassCSP || index % 4 === 0);

  test.describe(bypassCSP ? 'without the policies of pages' : 'with the policies of pages', () => {
    test('no input does anything in a review or in the card of a passage', async ({ browser }) => {
      const { page, context, events } = await watchedPage(browser, site, bypassCSP);
      for (const record of tried) {
        await page.goto(`${site}reviews/${record.id}/`);
        await expectShown(page, record, places.reviews);
        await page.locator('#p3 [id^="passage-"]').click();
        await expect(page.locator('.card'), record.name).toBeVisible();
        await expectShown(page, record, { '.card': 1 });
      }
      expect(events).toEqual([]);
      await context.close();
    });

    test('no input does anything on the pages of films and people', async ({ browser }) => {
      const { page, context, events } = await watchedPage(browser, site, bypassCSP);
      for (const record of tried) {
        for (const folder of ['films', 'people'] as const) {
          await page.goto(`${site}${folder}/${record.id}/`);
          await expectShown(page, record, places[folder]);
        }
      }
      expect(events).toEqual([]);
      await context.close();
    });

    test('no input does anything on the pages of themes', async ({ browser }) => {
      const { page, context, events } = await watchedPage(browser, site, bypassCSP);
      for (const { id, label, definition } of hostileThemes) {
        for (const language of ['en', 'de'] as const) {
          await page.goto(`${site}${language === 'en' ? '' : 'de/'}themes/${id}/`);
          expect(await textsOf(page, 'h1')).toEqual([plain(label[language])]);
          expect((await textsOf(page, '.sleeve'))[0]).toContain(plain(definition[language]));
        }
      }
      expect(events).toEqual([]);
      await context.close();
    });

    test('no input does anything on pages that list others', async ({ browser }) => {
      const { page, context, events } = await watchedPage(browser, site, bypassCSP);
      const ofFilm = ['reservations/', 'as-a-whole/', 'score.svg', 'by-praise/'];
      const paths = ofFilm.map((part) => `films/search/${part}`);
      for (const path of [...commonPages, ...paths, 'reviews/search/received/']) {
        await page.goto(site + path, { waitUntil: 'networkidle' });
      }
      expect(events).toEqual([]);
      await context.close();
    });

    test('no input does anything in a search', async ({ browser }) => {
      const { page, context, events } = await watchedPage(browser, site, bypassCSP);
      for (const { name, text } of tried) {
        await openSearch(page, text, '', 'hostile');
        await expect(page.locator('#found'), name).toHaveAttribute('aria-busy', 'false');
        await box(page).fill(`"a page on ${name}"`);
        await expect(results(page).first(), name).toContainText(`A page on ${name}`);
        expect((await textsOf(page, '#results')).join(' '), name).toContain(plain(text));
      }
      await page.goto(`${site}about/`);
      for (const word of ['evil', 'proto', 'img', 'constructor', 'script', 'canary']) {
        await headerBox(page).fill(`<${word}`);
        await expect(options(page).filter({ hasText: word })).not.toHaveCount(0);
      }
      expect(events).toEqual([]);
      await context.close();
    });
  });
}

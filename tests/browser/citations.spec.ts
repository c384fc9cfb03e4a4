import { expect, type Page, test } from '@playwright/test';
import { textVersion } from '../../src/archive/reviews/text-version.ts';
import { reviewOf } from '../support/archive.ts';
import { defaultAddress } from '../support/sites.ts';
import { axeFindings, nothing } from './axe.ts';
import { siteAddress } from './servers.ts';

const adrenalin = reviewOf('cinematic-adrenalin');
const address = (slug: string, rest = '') => `${siteAddress('root')}reviews/${slug}/${rest}`;
/** Sites are built for another address than that of the server. */
const published = (slug: string) => `${defaultAddress}reviews/${slug}/`;
const cite = (page: Page) => page.locator('.cite');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const { name } = textVersion(adrenalin);

const english = `[Cinematic adrenalin]. Review of Whiplash (2014). Verbatim, version ${name}, with 14 corrections, received 20 November 2026. ${published(adrenalin.slug)}`;
const german = `[Cinematic adrenalin]. Kritik zu Whiplash (2014). Verbatim, Fassung ${name}, mit 14 Berichtigungen, eingegangen am 20. November 2026. ${published(adrenalin.slug)}`;

test.describe('with the right to write to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('one click copies the citation of a review, and the page says so', async ({ page }) => {
    await page.goto(address(adrenalin.slug));
    await expect(cite(page).locator('p').first()).toHaveText(english);
    await expect(cite(page).getByText('Copied')).toBeHidden();
    await cite(page).getByRole('button', { name: 'Copy citation' }).click();
    await expect(cite(page).getByRole('status')).toHaveText('Copied');
    await expect(cite(page).getByText('Copied')).toBeVisible();
    expect(await copied(page)).toBe(english);
  });

  test('in the German interface, the citation is German, and the title stays', async ({ page }) => {
    await page.goto(address(adrenalin.slug, '?interface=de'));
    await expect(cite(page).locator('p').first()).toHaveText(german);
    await cite(page).getByRole('button', { name: 'Quellenangabe kopieren' }).click();
    await expect(cite(page).getByText('Kopiert')).toBeVisible();
    expect(await copied(page)).toBe(german);
  });

  test('a card copies the citation of its passage, with its words, its paragraph and its link', async ({
    page,
  }) => {
    const [first, , third] = adrenalin.passages;
    if (!first || !third) throw new Error('The review has too few passages.');
    await page.goto(address(adrenalin.slug, `?marks=film#${first.id}`));
    const card = page.locator('.card');
    await card.getByRole('button', { name: 'Copy citation' }).click();
    await expect(card.getByText('Copied')).toBeVisible();
    // The marks within the quotation become single ones.
    expect(await copied(page)).toBe(
      `“‘Whiplash’ is cinematic adrenalin.” (paragraph 1). ${english}#${first.id}`,
    );
    await page.goto(address(adrenalin.slug, `?interface=de#${third.id}`));
    await card.getByRole('button', { name: 'Quellenangabe kopieren' }).click();
    await expect(card.getByText('Kopiert')).toBeVisible();
    expect(await copied(page)).toBe(`“${third.exact}” (Abs. 1). ${german}#${third.id}`);
  });

  test('the citation of a quotation says whose words it has, with marks by turns', async ({
    page,
  }) => {
    await page.goto(address('one-of-the-greats', '#passage-b0ac3c80'));
    await page.locator('.card').getByRole('button', { name: 'Copy citation' }).click();
    await expect(page.locator('.card').getByText('Copied')).toBeVisible();
    expect(await copied(page)).toContain(
      '“‘There are no two words more harmful in the English language than “good job”.’” (paragraph 4, said by Terence Fletcher (character)). [I want to be one of the greats]. Review of',
    );
  });

  for (const language of ['en', 'de']) {
    test(`no button of a card moves when it copies: ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(
        address(adrenalin.slug, `?interface=${language}#${adrenalin.passages[0]?.id}`),
      );
      const buttons = page.locator('.card button');
      await expect(buttons).toHaveCount(4);
      const places = () =>
        buttons.evaluateAll((all) =>
          all.map((each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            return [x, y, width, height];
          }),
        );
      await page.evaluate(() => document.fonts.ready);
      const before = await places();
      await buttons.nth(1).click();
      await expect(page.locator('.card').getByRole('status')).toHaveText(/Copied|Kopiert/);
      await expect(page.locator('.card output span')).toBeVisible();
      expect(await places()).toEqual(before);
      const rows = [...new Set(before.map(([, y]) => y))].toSorted(
        (one = 0, other = 0) => one - other,
      );
      const [first = 0, second = Number.POSITIVE_INFINITY] = rows;
      const height = before[0]?.[3] ?? 0;
      expect(second - first, 'rows of buttons do not touch').toBeGreaterThan(height);
    });
  }

  test('the keyboard reaches the button and the files', async ({ page }) => {
    await page.goto(address(adrenalin.slug));
    await cite(page).getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(cite(page).getByText('Copied')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(cite(page).getByRole('button', { name: 'Share' })).toBeFocused();
    for (const format of ['Passages', 'BibTeX', 'RIS', 'CSL-JSON']) {
      await page.keyboard.press('Tab');
      await expect(cite(page).getByRole('link', { name: format })).toBeFocused();
    }
  });
});

test('if the browser refuses to copy, the citation is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(address(adrenalin.slug));
  await cite(page).getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(english);
  await expect(cite(page).getByText('Copied')).toBeHidden();
});

test('if the words of a card cannot be fetched, the next press opens it', async ({ page }) => {
  let isRefused = true;
  // Also what fetches the page's files in advance, once the browser is idle, gets nothing.
  await page.route('**/next-critics.txt', (route) =>
    isRefused ? route.abort() : route.continue(),
  );
  await page.goto(address(adrenalin.slug));
  const words = page.locator(`#${adrenalin.passages[3]?.id}`);
  const refused = page.waitForEvent('requestfailed', (request) =>
    request.url().endsWith('/next-critics.txt'),
  );
  await words.click();
  await refused;
  await expect(page.locator('.card')).toHaveCount(0);
  isRefused = false;
  await words.click();
  await expect(page.locator('.card')).toBeVisible();
});

test('the policy of the site lets a page have data for machines', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) violations.push(message.text());
  });
  await page.goto(address(adrenalin.slug));
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')['@graph'][0]['@type']).toBe('Review');
  expect(violations).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the citation and the files are there, and no button', async ({ page }) => {
    await page.goto(address(adrenalin.slug));
    await expect(cite(page).locator('p').first()).toHaveText(english);
    await expect(cite(page).getByRole('button')).toHaveCount(0);
    await expect(cite(page).getByRole('link', { name: 'BibTeX' })).toBeVisible();
  });
});

test('on paper, the citation has its address, and no links to files', async ({ page }) => {
  await page.goto(address(adrenalin.slug));
  await page.emulateMedia({ media: 'print' });
  await expect(cite(page).locator('p').first()).toBeVisible();
  await expect(cite(page).getByText('BibTeX')).toBeHidden();
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });

    test('axe finds nothing, and nothing is cut off', async ({ page }) => {
      await page.goto(address(adrenalin.slug));
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth).toBeLessThanOrEqual(width);
      expect(await axeFindings(page)).toEqual(nothing);
    });
  });
}

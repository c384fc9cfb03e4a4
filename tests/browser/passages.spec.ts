import { expect, type Page, test } from '@playwright/test';
import { passagesOn } from '../../src/archive/themes/statements.ts';
import { firstFive, reviewOf } from '../support/archive.ts';
import { addedSlug, addedTheme } from '../support/grown-content.ts';
import { axeFindings, nothing } from './axe.ts';
import { type ServerName, siteAddress } from './servers.ts';

const greats = reviewOf('one-of-the-greats');
const address = (slug: string, id = '', server: ServerName = 'root') =>
  `${siteAddress(server)}reviews/${slug}/${id && `#${id}`}`;

/** The text of every highlighted element. An initial floats, so it has the highlight of its passage once more. */
async function highlighted(page: Page): Promise<string[]> {
  // Nothing is highlighted before the style sheet has loaded.
  await page.waitForLoadState();
  return page.locator('#text').evaluate((text) => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const clear = ['rgba(0, 0, 0, 0)', 'transparent', paper];
    const background = (element: Element) => getComputedStyle(element).backgroundColor;
    const repeatsHighlight = (element: Element) => {
      const passage = element.matches('.initial') && element.closest('[data-lines]');
      return passage && background(passage) === background(element);
    };
    return [...text.querySelectorAll('*')]
      .filter((element) => !clear.includes(background(element)) && !repeatsHighlight(element))
      .map((element) => element.textContent ?? '');
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a link to a passage highlights only this passage', async ({ page }) => {
      for (const review of firstFive) {
        for (const { id } of [review.passages[0], review.passages.at(-1)].filter(
          (each) => !!each,
        )) {
          await page.goto(address(review.slug, id));
          await expect(page.locator(`#${id}`)).toBeInViewport();
          expect(await highlighted(page)).toEqual([await page.locator(`#${id}`).textContent()]);
        }
      }
    });

    test('the choices highlight one theme, all passages or none', async ({ page }) => {
      await page.goto(address(greats.slug));
      const [first] = passagesOn('sacrifice', greats);
      const background = () =>
        page.locator(`#${first?.id}`).evaluate((element) => {
          const view = element.ownerDocument.defaultView;
          return view?.getComputedStyle(element).backgroundColor;
        });
      const unhighlighted = await background();
      const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
      await choose('Sacrifice');
      expect(await highlighted(page)).toHaveLength(passagesOn('sacrifice', greats).length);
      expect(await background()).not.toBe(unhighlighted);
      await choose('The film as a whole');
      const wholeFilm = greats.passages.filter(({ themes }) => themes.length === 0);
      expect(await highlighted(page)).toHaveLength(wholeFilm.length);
      await choose('All passages');
      expect((await highlighted(page)).length).toBe(greats.passages.length);
      await choose('None');
      expect(await highlighted(page)).toEqual([]);
    });

    test('a critic’s line on the home page links to its passage', async ({ page }) => {
      await page.goto(siteAddress('root'));
      await page
        .locator('.blurb')
        .getByRole('link', { name: /truly extraordinary/ })
        .click();
      await expect(page).toHaveURL(address(greats.slug, 'passage-4b601309'));
      await expect(page.locator('#passage-4b601309')).toBeInViewport();
    });
  });
}

test('overlapping passages are each highlighted from beginning to end', async ({ page }) => {
  const grown = address(addedSlug, '', 'grown');
  await page.goto(grown);
  const ids = await page
    .locator('#p1 [data-lines][id]')
    .evaluateAll((elements) => elements.map(({ id }) => id));
  const expected = ['C’est beau, et je lui donne', 'je lui donne 17 sur 20'];
  expect(ids).toHaveLength(expected.length);
  for (const [index, id] of ids.entries()) {
    await page.goto(`${grown}#${id}`);
    const parts = page.locator(`[id="${id}"], [data-part-of="${id}"]`);
    expect((await parts.allTextContents()).join('').replaceAll('\u00A0', ' ')).toBe(
      expected[index],
    );
    const shown = await highlighted(page);
    for (const part of await parts.allTextContents()) expect(shown).toContain(part);
  }
  await page.goto(`${grown}#theme-${addedTheme}`);
  expect((await highlighted(page)).join('')).not.toContain('17 sur 20');
});

test('the note of a highlighted passage is highlighted too', async ({ page }) => {
  await page.goto(address(greats.slug, 'passage-4b601309'));
  const touched = (id: string) =>
    page
      .locator(`.bar a[href="#${id}"]`)
      .evaluate((note) => getComputedStyle(note).getPropertyValue('--touched'));
  await expect.poll(() => touched('passage-4b601309')).not.toBe('');
  expect(await touched('passage-b6d437ac')).toBe('');
});

test('the Tab key moves through the notation note by note, or skips it', async ({ page }) => {
  await page.goto(address(greats.slug));
  await page.locator('.listen').focus();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip the notation' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('.names input').first()).toBeFocused();
  for (const { id } of greats.passages) {
    await page.keyboard.press('Tab');
    const note = page.locator(`.bar a[href="#${id}"]`);
    await expect(note).toBeFocused();
    const width = await note
      .locator('[href="#touch"]')
      .evaluate((touch) => Number.parseFloat(getComputedStyle(touch).strokeWidth));
    expect(width).toBeGreaterThan(1);
  }
  await page.keyboard.press('Enter');
  const last = greats.passages.at(-1)?.id;
  await expect(page).toHaveURL(address(greats.slug, last));
  await expect(page.locator(`#${last}`)).toBeInViewport();
  // Once its card is there, the passage has the focus.
  await expect(page.locator(`#${last}`)).toBeFocused();
  await skip.focus();
  await page.keyboard.press('Enter');
  // The link loses the focus in the next frame, and only then is the next tab stop one behind its target.
  await expect(skip).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.paragraph-link').first()).toBeFocused();
});

test('a note has a name and a tooltip, and is large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address(greats.slug));
  await page.locator('.strip button').click();
  const note = page.getByRole('link', { name: /^Paragraph 5d: / });
  const name = 'Paragraph 5d: Story and characters · Fear of failure, praise';
  await expect(note).toHaveAccessibleName(name);
  await expect(note.locator('title')).toHaveText(name);
  for (const touch of await page.locator('.notation [href="#touch"]').all()) {
    const box = await touch.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});

test('corrections are marked in the text on demand, and their notes lead to them', async ({
  page,
}) => {
  await page.goto(address('cinematic-perfection'));
  const corrected = page.locator('#text [id^="mend-"]');
  const expectMarked = async (line: string) => {
    for (const words of await corrected.all()) {
      await expect(words).toHaveCSS('text-decoration-line', line);
    }
  };
  const show = page.getByRole('checkbox', { name: 'Show the correction in the text' });
  await expectMarked('none');
  await show.check();
  await expectMarked('underline');
  await show.uncheck();
  await expectMarked('none');
  await page.locator('.about-text summary').click();
  const note = page.locator('.about-text li', { hasText: 'bigĀ⍽ jazz' });
  await expect(note).toBeVisible();
  await note.getByRole('link', { name: 'big jazz' }).click();
  const target = page.locator('#text :target');
  await expect(target).toHaveText('big jazz');
  await expect(target).toBeInViewport();
  await expect(target).toHaveCSS('text-decoration-line', 'underline');
});

test('the received text opens as UTF-8', async ({ page }) => {
  await page.goto(address('trommeln-bis-die-haende-bluten'));
  await page.locator('.about-text summary').click();
  await page.getByRole('link', { name: 'received.txt' }).click();
  await expect(page).toHaveURL(/\/received\.txt$/);
  await expect(page.locator('body')).toContainText('er übt nur noch fleißiger');
});

test('the list of people leads to the words of a mention', async ({ page }) => {
  await page.goto(`${siteAddress('root')}de/people/`);
  const fletcher = page.locator('.person', { hasText: 'Fletcher, Terence' });
  await fletcher
    .locator('.mentioning', { hasText: 'Trommeln' })
    .getByRole('link', { name: 'Absatz 8' })
    .click();
  await expect(page).toHaveURL(/\/reviews\/trommeln-bis-die-haende-bluten\/#p8-Fletchers$/);
  await expect(page.locator('#p8-Fletchers')).toBeInViewport();
  expect(await highlighted(page)).toEqual(['Fletchers']);
});

test('the page of a theme counts how the critics judge, and leads to their words', async ({
  page,
}) => {
  await page.goto(`${siteAddress('root')}themes/ambition/`);
  await expect(page.locator('.verdict')).toContainText(/ in \w+ of \d+ reviews on this theme/);
  await page.locator('.said.reservation').getByRole('link').first().click();
  await expect(page).toHaveURL(
    /\/reviews\/trommeln-bis-die-haende-bluten\/\?interface=en#passage-/,
  );
  expect((await highlighted(page)).join('')).toContain(
    'sehr zweifelhaft und menschenunwürdig erscheint',
  );
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test.describe(`axe finds nothing: ${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    for (const { slug, themes, passages } of firstFive) {
      for (const id of [`theme-${themes[0]}`, passages[0]?.id]) {
        test(`in ${slug} with ${id} highlighted`, async ({ page }) => {
          await page.goto(address(slug, id));
          await expect(page.locator('.card')).toHaveCount(id?.startsWith('passage-') ? 1 : 0);
          expect(await axeFindings(page)).toEqual(nothing);
        });
      }
    }
  });
}

test('print has the notation and the facts about the text, but no links to click', async ({
  page,
}) => {
  await page.goto(address(greats.slug));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#notation')).toBeVisible();
  await expect(page.locator('.names label').first()).toBeVisible();
  await expect(page.locator('.about-text')).toBeVisible();
  await expect(page.locator('.strip')).toBeHidden();
});

test('with forced colours, a highlight is an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(address(greats.slug, 'theme-sacrifice'));
  const [passage] = passagesOn('sacrifice', greats);
  const outline = await page
    .locator(`#${passage?.id}`)
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
});

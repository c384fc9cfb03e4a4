import { expect, type Page, test } from '@playwright/test';
import { passagesOn } from '../../../src/archive/themes/statements.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';
import { siteAddress } from '../servers.ts';
import { settledScroll } from '../settled-scroll.ts';

const greats = reviewOf('one-of-the-greats');
const address = (slug: string, id = '') =>
  `${siteAddress('root')}reviews/${slug}/${id && `#${id}`}`;
const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

/** The ids of the passages that are highlighted in the text. */
const highlighted = (page: Page) =>
  page.locator('#text').evaluate((text) => {
    const clear = 'rgba(0, 0, 0, 0)';
    return [...text.querySelectorAll('[data-lines][id]')]
      .filter((passage) => getComputedStyle(passage).backgroundColor !== clear)
      .map(({ id }) => id);
  });
const idsOn = (theme: string) => passagesOn(theme, greats).map(({ id }) => id);
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
/** How far the playhead of the strip has moved: a share of the notation's width. */
const playhead = (page: Page) =>
  page.locator('.strip .playhead').evaluate((line) => {
    const drawing = line.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
    const { left, width } = line.getBoundingClientRect();
    return (left + width / 2 - drawing.left) / drawing.width;
  });
/** Scrolls until a paragraph begins at the line of the screen at which one reads. */
const readTo = (page: Page, paragraph: number) =>
  page.locator(`#p${paragraph}`).evaluate((element) => {
    scrollBy({ top: element.getBoundingClientRect().top - 0.35 * innerHeight });
  });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: wide });

    test('choosing a theme highlights it without moving the page, and it stays chosen', async ({
      page,
    }) => {
      await page.goto(address(greats.slug));
      await page.locator('#p4').scrollIntoViewIfNeeded();
      const before = (await scrolled(page)) + 300;
      await page.mouse.wheel(0, 300);
      await expect.poll(() => scrolled(page)).toBe(before);
      expect(before).toBeGreaterThan(500);
      await page.getByRole('radio', { name: 'Sacrifice' }).check();
      expect(await scrolled(page)).toBe(before);
      expect(await highlighted(page)).toEqual(idsOn('sacrifice'));
      await page.locator('#p5 .paragraph-link').click();
      await expect(page).toHaveURL(/#p5$/);
      expect(await highlighted(page)).toEqual(idsOn('sacrifice'));
      await page.getByRole('radio', { name: 'None' }).check();
      expect(await highlighted(page)).toEqual([]);
    });

    test('the address highlights a theme until another choice is made', async ({ page }) => {
      await page.goto(address(greats.slug, 'theme-sacrifice'));
      expect(await highlighted(page)).toEqual(idsOn('sacrifice'));
      await page.getByRole('radio', { name: 'Abuse' }).check();
      expect(await highlighted(page)).toEqual(idsOn('abuse'));
      await page.getByRole('radio', { name: 'None' }).check();
      expect(await highlighted(page)).toEqual([]);
    });
  });
}

test('each name stands at the height of its line', async ({ page }) => {
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    for (const { slug } of firstFive) {
      await page.goto(address(slug));
      if (viewport === narrow) await page.locator('.strip button').click();
      const names = page.locator('.names label');
      const lines = page.locator('#score > use');
      for (let row = 0; row < (await lines.count()); row += 1) {
        const [name, line] = await Promise.all([
          names.nth(row).boundingBox(),
          lines.nth(row).boundingBox(),
        ]);
        if (!name || !line) throw new Error(`${slug} has no row ${row}.`);
        const middle = (box: typeof name) => box.y + box.height / 2;
        expect(Math.abs(middle(name) - middle(line)), `${slug} ${row}`).toBeLessThan(3);
      }
    }
  }
});

for (const viewport of [wide, narrow]) {
  test(`the playhead moves in step with the text: ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    for (const { slug, paragraphs } of firstFive) {
      await page.goto(address(slug));
      const bars = await page.locator('#score').evaluate((score) => {
        const { width } = score.closest('svg')?.viewBox.baseVal ?? { width: 1 };
        const left = (bar: Element) =>
          Number(/\((\d+)/.exec(bar.getAttribute('transform') ?? '')?.[1]);
        return [...score.querySelectorAll('.bar')].map((bar) => left(bar) / width);
      });
      expect(bars).toHaveLength(paragraphs.length);
      for (const paragraph of [2, Math.ceil(paragraphs.length / 2), paragraphs.length]) {
        await readTo(page, paragraph);
        // It moves in the next frame.
        await expect
          .poll(
            async () => Math.abs((await playhead(page)) - (bars[paragraph - 1] ?? Number.NaN)),
            `${slug} ${paragraph}`,
          )
          .toBeLessThan(0.03);
      }
    }
  });
}

test('with reduced motion, there is no playhead', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address(greats.slug));
  for (const line of await page.locator('.playhead').all()) await expect(line).toBeHidden();
});

test('the strip appears once the drawing is out of view, and leads back to it', async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await page.goto(address(greats.slug));
  const back = page.getByRole('link', { name: 'Back to the notation' }).first();
  const isCovered = () =>
    back.evaluate((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) !== link;
    });
  expect(await isCovered()).toBe(true);
  await readTo(page, 4);
  await expect.poll(isCovered).toBe(false);
  await back.click();
  await expect(page).toHaveURL(/#notation$/);
  await expect(page.locator('#notation')).toBeInViewport({ ratio: 0.9 });
});

test('the strip adds one stop of the Tab key, not one for each note', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto(address(greats.slug));
  await page.locator('.strip a').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#p1 .paragraph-link')).toBeFocused();
});

test('no anchor hides beneath the strip', async ({ page }) => {
  for (const viewport of [wide, narrow, { width: 740, height: 390 }]) {
    await page.setViewportSize(viewport);
    await page.goto('about:blank');
    await page.goto(address(greats.slug, greats.passages.at(-4)?.id));
    const passage = page.locator('#text :target');
    // The page moves there in the next frame.
    await expect(passage).toBeInViewport();
    await settledScroll(page);
    const strip = await page.locator('.strip').boundingBox();
    const top = (await passage.boundingBox())?.y;
    expect(top).toBeGreaterThan((strip?.y ?? 0) + (strip?.height ?? 0));
    await expect(passage).toBeInViewport();
  }
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: narrow, hasTouch: true });

  test('a tap opens the notation in a panel, where a theme can be chosen', async ({ page }) => {
    await page.goto(address(greats.slug));
    const panel = page.locator('.notation');
    await expect(panel).toBeHidden();
    const open = page.locator('.strip button');
    await expect(open).toHaveText(
      `Show the notation: ${greats.passages.length} passages on ${greats.themes.length} themes`,
    );
    await open.tap();
    await expect(panel).toBeVisible();
    await page.locator('.names label', { hasText: 'Sacrifice' }).tap();
    await expect.poll(() => highlighted(page)).toEqual(idsOn('sacrifice'));
    await panel.getByRole('button', { name: 'Close' }).tap();
    await expect(panel).toBeHidden();
    expect(await highlighted(page)).toEqual(idsOn('sacrifice'));
    await open.tap();
    await page.locator('.names label', { hasText: 'None' }).tap();
    await expect.poll(() => highlighted(page)).toEqual([]);
  });

  test('a note in the panel leads to its passage, which stays in view', async ({ page }) => {
    await page.goto(address(greats.slug));
    await page.locator('.strip button').tap();
    const [, passage] = greats.passages;
    await page.locator(`.bar a[href="#${passage?.id}"]`).tap();
    await expect(page).toHaveURL(new RegExp(`#${passage?.id}$`));
    const words = page.locator(`#${passage?.id}`);
    // The page moves there in the next frame.
    await expect(words).toBeInViewport();
    await settledScroll(page);
    const panel = await page.locator('.notation').boundingBox();
    const top = (await words.boundingBox())?.y;
    expect(top).toBeGreaterThan((panel?.y ?? 0) + (panel?.height ?? 0));
    expect(top).toBeLessThan(narrow.height - 50);
  });

  test('the names stay in view while the drawing scrolls sideways', async ({ page }) => {
    await page.goto(address(greats.slug));
    await page.locator('.strip button').tap();
    const name = page.locator('.names label').first();
    await expect(name).toBeVisible();
    const before = await name.boundingBox();
    const isScrolled = await page.locator('.drawing').evaluate((drawing) => {
      drawing.scrollLeft = drawing.scrollWidth;
      return drawing.scrollLeft > 100;
    });
    expect(isScrolled).toBe(true);
    expect(await name.boundingBox()).toEqual(before);
  });

  test('the keyboard opens the panel, chooses a theme and closes it', async ({ page }) => {
    await page.goto(address(greats.slug));
    await page.locator('.strip button').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.notation')).toBeVisible();
    await page.getByRole('radio', { name: 'Abuse' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => highlighted(page)).toEqual(idsOn('abuse'));
    await page.keyboard.press('Escape');
    await expect(page.locator('.notation')).toBeHidden();
    await expect(page.locator('.strip button')).toBeFocused();
  });

  test('no paragraph number is cut off', async ({ page }) => {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      for (const { slug } of firstFive) {
        await page.goto(address(slug));
        for (const link of await page.locator('.paragraph-link').all()) {
          const box = await link.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          const isNarrower = await link.evaluate((each) => each.scrollWidth <= each.clientWidth);
          expect(isNarrower, slug).toBe(true);
        }
      }
    }
  });
});

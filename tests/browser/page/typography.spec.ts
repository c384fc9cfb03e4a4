import { expect, type Locator, type Page, test } from '@playwright/test';
import { firstFive } from '../../support/archive.ts';
import { pageKinds } from '../../support/page-kinds.ts';
import { siteAddress } from '../servers.ts';
import { typefacesOf } from './typefaces.ts';

const root = siteAddress('root');
const addressOf = (slug: string) => `${root}reviews/${slug}/`;

/**
 * The lines of an element's text as the browser breaks them: their number of characters and their
 * position.
 */
function linesOf(element: Locator): Promise<{ characters: number; top: number }[]> {
  return element.evaluate((block) => {
    const lines: { characters: number; top: number }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { bottom, height, width } = range.getBoundingClientRect();
        if (width === 0 || height === 0) continue;
        const line = lines.at(-1);
        if (line && Math.abs(line.top - bottom) < 8) line.characters += 1;
        else lines.push({ characters: 1, top: bottom });
      }
    }
    return lines;
  });
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

for (const { slug, language } of firstFive) {
  test(`the lines of ${slug} have 60 to 70 characters and enough leading`, async ({ page }) => {
    // A browser ignores a typeface that arrives too late for the first view.
    await expect(async () => {
      await page.goto(addressOf(slug), { waitUntil: 'networkidle' });
      expect(await typefacesOf(page, '#p2')).toContain('Record Serif 4');
    }).toPass();
    const full: number[] = [];
    for (const paragraph of await page.locator('#text > p').all()) {
      const lines = await linesOf(paragraph);
      // The first lines are beside the initial, and the last line is short.
      const fullLines = lines.slice((await paragraph.getAttribute('id')) === 'p1' ? 3 : 0, -1);
      full.push(...fullLines.map(({ characters }) => characters));
    }
    const mean = full.reduce((sum, characters) => sum + characters, 0) / full.length;
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(70);
    expect(Math.max(...full)).toBeLessThanOrEqual(80);
    const [size, leading, hyphens] = await page.locator('#p1').evaluate((element) => {
      const style = getComputedStyle(element);
      return [
        Number.parseFloat(style.fontSize),
        Number.parseFloat(style.lineHeight),
        style.hyphens,
      ];
    });
    expect(size).toBeGreaterThanOrEqual(19);
    expect(Number(leading) / Number(size)).toBeCloseTo(1.55, 2);
    expect(hyphens).toBe('auto');
    await expect(page.locator('#text')).toHaveAttribute('lang', language);
  });
}

/** The narrowest screen, and a desktop of 1280 px with text at 200 %. */
for (const width of [320, 640]) {
  test(`every kind of page fits into ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 568 });
    for (const path of Object.values(pageKinds)) {
      await page.goto(`${root}${path}`, { waitUntil: 'networkidle' });
      expect(await overflow(page), path).toBe(0);
    }
  });
}

test('long words and right-to-left titles fit into a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const titles = [
    ['de', 'ltr', 'Schlagzeugunterrichtsstundenplanänderungsmitteilung'],
    ['ar', 'rtl', '«ويبلاش» ليس فيلمًا عن الموسيقى وحدها'],
  ] as const;
  for (const path of ['reviews/', 'reviews/one-of-the-greats/', 'themes/performance/']) {
    await page.goto(`${root}${path}`);
    for (const [lang, dir, text] of titles) {
      const title = page.locator('.entry h2, h1#title, figure blockquote').first();
      await title.evaluate(
        (element, replacement) => {
          Object.assign(element, { lang: replacement.lang, dir: replacement.dir });
          (element.querySelector('a') ?? element).textContent = replacement.text;
        },
        { lang, dir, text },
      );
      expect(await overflow(page), `${path} ${lang}`).toBe(0);
      const { left, right } = await title.evaluate((element) => element.getBoundingClientRect());
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      const align = await title.evaluate((element) => getComputedStyle(element).direction);
      expect(align).toBe(dir);
    }
  }
});

test('paragraphs within quotations are numbered too', async ({ page }) => {
  await page.goto(addressOf('one-of-the-greats'));
  await page.locator('#p2').evaluate((paragraph) => {
    const quotation = document.createElement('blockquote');
    paragraph.replaceWith(quotation);
    quotation.append(paragraph);
  });
  for (const number of [1, 2, 3]) {
    const paragraph = page.locator(`#p${number}`);
    await expect(paragraph).toHaveCSS('counter-increment', 'paragraph 1');
    await expect(paragraph).toHaveCSS('position', 'relative');
  }
});

for (const width of [390, 1280]) {
  test(`a stated rating stands out, but less than the title, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const sizeOf = (element: Locator) =>
      element.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    const grown = siteAddress('grown');
    for (const path of ['language/fr/', 'reviews/une-note-de-dix/']) {
      await page.goto(grown + path);
      const rating = page.getByText('10 out of 10', { exact: true });
      const part = page.locator('.entry, .sleeve').filter({ has: rating });
      const size = await sizeOf(rating.first());
      expect(size, path).toBeGreaterThan(await sizeOf(part.locator('.facts').first()));
      expect(size, path).toBeLessThan(await sizeOf(part.locator('h1, h2')));
    }
  });
}

test('an estimate is in the text face, with old-style figures', async ({ page }) => {
  await page.goto(addressOf('one-of-the-greats'));
  const estimate = page.locator('.sleeve .facts').getByText('estimated by the archive');
  const style = await estimate.evaluate((element) => {
    const { fontFamily, fontSize, fontVariantNumeric } = getComputedStyle(element);
    return { fontFamily, fontSize, fontVariantNumeric };
  });
  expect(style.fontFamily).toMatch(/^Text,/);
  expect(Number.parseFloat(style.fontSize)).toBeLessThanOrEqual(19);
  expect(style.fontVariantNumeric).toBe('oldstyle-nums');
});

import { expect, type Locator, type Page, test } from '@playwright/test';
import { archive } from '../support/archive.ts';
import { axeFindings, nothing } from './axe.ts';
import { siteAddress } from './servers.ts';

const [film] = archive.films;
const address = `${siteAddress('root')}films/${film?.id}/`;

const signs = (page: Page) => page.locator('#score td > div');
const quotationIn = (sign: Locator) => sign.locator('[popover]');
const focus = 'a:focus-visible';

/** Whether an element is displayed at reading size, within the window. */
async function isOnScreen(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const window = page.viewportSize();
  if (!box || !window) return false;
  const isInside = box.x >= 0 && box.x + box.width <= window.width && box.y >= 0;
  return isInside && box.y + box.height <= window.height && box.width > 100;
}

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('a pointer over a sign shows its quotation, within the window', async ({ page }) => {
      await page.goto(address);
      for (const sign of [signs(page).first(), signs(page).nth(8), signs(page).last()]) {
        await expect.poll(() => isOnScreen(page, quotationIn(sign))).toBe(false);
        await sign.hover();
        await expect.poll(() => isOnScreen(page, quotationIn(sign))).toBe(true);
      }
    });

    test('every quotation fits into the window', async ({ page }) => {
      test.slow();
      await page.goto(address);
      await page.keyboard.press('Tab');
      for (const sign of await signs(page).all()) {
        await sign.locator('a').focus();
        await expect.poll(() => isOnScreen(page, quotationIn(sign))).toBe(true);
      }
    });

    test('each sign is large enough to touch', async ({ page }) => {
      await page.goto(address);
      for (const sign of await signs(page).all()) {
        const box = await sign.locator('a').boundingBox();
        expect(box?.width).toBeGreaterThanOrEqual(24);
        expect(box?.height).toBeGreaterThanOrEqual(24);
      }
    });

    test('nothing runs off the page', async ({ page }) => {
      await page.goto(address);
      const overflow = await page
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(overflow).toBe(0);
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the keyboard moves from sign to sign, shows quotations, and opens a passage', async ({
      page,
    }) => {
      await page.goto(address);
      await page.locator('#score thead a').last().focus();
      // The name of the first row, then its signs.
      for (const _ of [1, 2]) await page.keyboard.press('Tab');
      const first = page.locator(focus);
      await expect(first).toHaveAttribute('href', /#passage-/);
      await expect.poll(() => isOnScreen(page, first.locator('[popover]'))).toBe(true);
      await page.keyboard.press('Tab');
      await expect(page.locator(focus)).not.toHaveAttribute(
        'href',
        (await signs(page).first().locator('a').getAttribute('href')) ?? '',
      );
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/reviews\/[^/]+\/[^#]*#passage-[0-9a-f]{8}$/);
    });

    test('a click on a quotation opens its passage', async ({ page }) => {
      await page.goto(address);
      const sign = signs(page).nth(3);
      await sign.hover();
      await expect.poll(() => isOnScreen(page, quotationIn(sign))).toBe(true);
      await quotationIn(sign).click();
      await expect(page).toHaveURL(/#passage-[0-9a-f]{8}$/);
    });

    test.describe('on a touch screen', () => {
      test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

      test('a tap shows a quotation, another one outside closes it, and one on it opens its passage', async ({
        page,
      }) => {
        await page.goto(address);
        const sign = signs(page).nth(5);
        const quotation = quotationIn(sign);
        await sign.locator('button').tap();
        await expect.poll(() => isOnScreen(page, quotation)).toBe(true);
        await expect(page).toHaveURL(address);
        await page.locator('#score caption').tap({ position: { x: 5, y: 5 } });
        await expect.poll(() => isOnScreen(page, quotation)).toBe(false);
        await sign.locator('button').tap();
        await quotation.tap();
        await expect(page).toHaveURL(/#passage-[0-9a-f]{8}$/);
      });
    });
  });
}

test('the score is a table for assistive technologies, on narrow screens too', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(address);
    const table = page.getByRole('table', { name: /^Each row is a theme/ });
    await expect(table).toBeVisible();
    const rows = archive.themes.length + 1;
    expect(await table.getByRole('rowheader').count()).toBe(rows);
    expect(await table.getByRole('columnheader').count()).toBe(archive.reviews.length + 1);
    expect(await table.getByRole('cell').count()).toBe(rows * archive.reviews.length);
    await expect(
      table.getByRole('link', { name: '“has treated the film world with a true gem” praise' }),
    ).toHaveCount(1);
    await expect(table.getByRole('cell', { name: 'silent' }).first()).toBeVisible();
  }
});

test('the signs of a large archive say what they are, and stand on their lines', async ({
  page,
}) => {
  await page.goto(`${siteAddress('grown')}films/${film?.id}/`);
  await expect(page.locator('#score [popover]')).toHaveCount(0);
  const sign = page.locator('#score td > a').first();
  await expect(sign).toHaveAccessibleName(/^(?:praise|reservation|no judgement|said by .+)$/);
  const box = await sign.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  // The sign is in the middle of its link, whose text takes no room.
  const rows = await sign.evaluate((link) => getComputedStyle(link).gridTemplateRows);
  expect(rows).toBe(`${box?.height}px 0px`);
  await sign.click();
  await expect(page).toHaveURL(/#passage-[0-9a-f]{8}$/);
});

test('an order leads to the same score, with what has most of it first', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'Most reservations first' }).click();
  await expect(page).toHaveURL(/\/by-reservations\/#score$/);
  await expect(page.locator('#score tbody tr').first().locator('.reservation')).not.toHaveCount(0);
  await expect(page.locator('#score nav [aria-current]')).toHaveText('Most reservations first');
});

test('axe finds nothing while a quotation is shown', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(siteAddress('root'));
    const sign = signs(page).first();
    await sign.locator('a').focus();
    await expect.poll(() => isOnScreen(page, quotationIn(sign))).toBe(true);
    expect(await axeFindings(page)).toEqual(nothing);
  }
});

test('the score prints on one page, with its key and without quotations', async ({ page }) => {
  // The width and height of an A4 page within its margins.
  await page.setViewportSize({ width: 612, height: 956 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  const box = await page.locator('#score').boundingBox();
  expect(box?.height).toBeLessThan(956);
  expect(box?.width).toBeLessThanOrEqual(612);
  await expect(page.locator('#score caption')).toBeVisible();
  await expect(page.locator('#score [popover]').first()).toBeHidden();
});

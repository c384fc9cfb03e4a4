import { expect, type Page, test } from '@playwright/test';
import { reviewOf } from '../support/archive.ts';
import { addedSlug } from '../support/grown-content.ts';
import { axeFindings, nothing } from './axe.ts';
import { untilIdle } from './search/search-pages.ts';
import { type ServerName, siteAddress } from './servers.ts';
import { settledScroll } from './settled-scroll.ts';

const greats = reviewOf('one-of-the-greats');
const address = (id = '', slug = greats.slug, server: ServerName = 'root') =>
  `${siteAddress(server)}reviews/${slug}/${id && `#${id}`}`;
const extraordinary = 'passage-4b601309';
const card = (page: Page, id: string) => page.locator(`.card:has(> [href="#${id}"])`);

/** Expects a card to be a panel at the lower edge of the screen. */
const expectOpen = (page: Page, id: string) =>
  expect(card(page, id)).toHaveCSS('position', 'fixed');
const expectNoPanel = (page: Page) => expect(page.locator('.card')).toBeHidden();

/** The middle of the first line of a passage, once it is in view. */
async function firstLine(page: Page, id: string): Promise<[x: number, y: number]> {
  const words = page.locator(`#${id}`);
  await words.scrollIntoViewIfNeeded();
  return words.evaluate((element) => {
    const [line] = element.getClientRects();
    if (!line) throw new Error('The passage is not shown.');
    return [line.x + line.width / 2, line.y + line.height / 2];
  });
}

const clickWords = async (page: Page, id: string) =>
  page.mouse.click(...(await firstLine(page, id)));

/** The first passage, the longest one and the last one. */
const some = [
  greats.passages[0],
  greats.passages.toSorted((one, other) => other.exact.length - one.exact.length)[0],
  greats.passages.at(-1),
].flatMap((passage) => passage ?? []);

for (const [device, viewport] of [
  ['a desktop', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 500 });

    test('the card of the target passage is a panel that leaves the passage in view', async ({
      page,
    }) => {
      for (const { id } of some) {
        await page.goto(address(id));
        await expectOpen(page, id);
        const panel = await card(page, id).boundingBox();
        expect(panel?.height).toBeLessThanOrEqual(viewport.height * 0.4 + 1);
        expect(Math.round((panel?.y ?? 0) + (panel?.height ?? 0))).toBe(viewport.height);
        // The page moves to the passage in the next frame.
        const words = page.locator(`#${id}`);
        await expect(words).toBeInViewport();
        await expect
          .poll(async () => {
            const shown = await words.boundingBox();
            return (shown?.y ?? 0) + (shown?.height ?? 0);
          }, id)
          .toBeLessThanOrEqual(panel?.y ?? 0);
      }
    });

    test('a passage opens where it is clicked or touched, and closes without a jump', async ({
      page,
    }) => {
      await page.goto(address());
      for (const { id } of some) {
        const words = page.locator(`#${id}`);
        const [x, y] = await firstLine(page, id);
        const before = await page.evaluate(() => scrollY);
        if (viewport.width < 500) await page.touchscreen.tap(x, y);
        else await page.mouse.click(x, y);
        await expect(page).toHaveURL(address(id));
        await expectOpen(page, id);
        await expect
          .poll(async () => {
            const [panel, shown] = [await card(page, id).boundingBox(), await words.boundingBox()];
            return (shown?.y ?? 0) + (shown?.height ?? 0) <= (panel?.y ?? 0);
          })
          .toBe(true);
        const at = await settledScroll(page);
        expect(Math.abs(at - before)).toBeLessThan(viewport.height * 0.45);
        const close = card(page, id).getByRole('button', { name: 'Close' });
        await (viewport.width < 500 ? close.tap() : close.click());
        await expect(page).toHaveURL(address());
        await expectNoPanel(page);
        expect(Math.abs((await settledScroll(page)) - at)).toBeLessThanOrEqual(1);
      }
    });
  });
}

test('the card of every passage says what its note says: where it is, on what, and what it is', async ({
  page,
}) => {
  for (const slug of [greats.slug, 'trommeln-bis-die-haende-bluten']) {
    const { passages } = reviewOf(slug);
    await page.goto(address(passages[0]?.id, slug));
    await expect(page.locator('.card')).toBeVisible();
    for (const { id, themes } of passages) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      const open = card(page, id);
      const place = await open.locator('> a').innerText();
      const detail = await open.locator('> span').innerText();
      const names = await open.locator('li a:first-child').allInnerTexts();
      expect(names).toHaveLength(Math.max(1, themes.length));
      const note = await page.locator(`.bar a[href="#${id}"] title`).textContent();
      expect([`${place}: ${names.join(' · ')}`, detail].filter(Boolean).join(', ')).toBe(note);
    }
  }
});

test('a click that ends a selection, or on a link, opens no card', async ({ page }) => {
  await page.goto(address());
  const [x, y] = await firstLine(page, extraordinary);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  const answering = page.waitForResponse(/\/passage-cards\.[^/]+\.js$/);
  await page.mouse.up();
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString().length))
    .toBeGreaterThan(3);
  // The script that answers clicks has loaded, and has answered this one.
  await (await answering).finished();
  await untilIdle(page);
  await expect(page).toHaveURL(address());
  await expect(page.locator('.card')).toHaveCount(0);
});

test('of nested passages, the innermost one opens', async ({ page }) => {
  await page.goto(address());
  const nested = await page
    .locator('#text [data-lines] [data-lines][id]')
    .evaluateAll((elements) => elements.map(({ id }) => id));
  expect(nested.length).toBeGreaterThan(0);
  for (const id of nested) {
    await clickWords(page, id);
    await expect(page).toHaveURL(address(id));
    await expectOpen(page, id);
    // The next words stand still, and no panel covers them.
    await page.keyboard.press('Escape');
    await expectNoPanel(page);
  }
});

test('the parts of a split passage open the same card', async ({ page }) => {
  await page.goto(address('', addedSlug, 'grown'));
  const part = page.locator('#text [data-lines][data-part-of]').first();
  const id = await part.getAttribute('data-part-of');
  await part.click();
  await expect(page).toHaveURL(address(id ?? '', addedSlug, 'grown'));
});

test('a card copies the link of its passage, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address().replace('#', '')}?marks=film#${extraordinary}`);
  const open = card(page, extraordinary);
  await open.getByRole('button', { name: 'Copy link' }).click();
  await expect(open.getByRole('status')).toHaveText('Copied');
  await expect(open.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address(extraordinary));
  const next = open.getByRole('link', { name: /^next critic/ });
  const target = new URL((await next.getAttribute('href')) ?? '', page.url());
  await next.click();
  await expect(page).toHaveURL(target.href);
  const following = card(page, target.hash.slice(1));
  await expect(following.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(following.getByText('Copied')).toBeHidden();
});

test('a card leads to the next passage on a theme in the review, which takes over the button', async ({
  page,
}) => {
  const [first, second] = greats.passages.filter(({ themes }) => themes.includes('ambition'));
  const id = second?.id ?? '';
  await page.goto(address(first?.id));
  const next = card(page, first?.id ?? '').getByRole('link', { name: 'next in this review' });
  await expect(next).toHaveCount(first?.themes.length ?? 0);
  await next.click();
  await expect(page).toHaveURL(address(id));
  await expectOpen(page, id);
  await expect(card(page, first?.id ?? '')).toHaveCount(0);
  await expect(card(page, id).getByRole('button', { name: 'Copy link' })).toBeVisible();
  const ambition = card(page, id).locator('li', { hasText: 'Ambition' });
  await expect(ambition.getByRole('link', { name: /^next critic/ })).toBeVisible();
});

test('the panel closes when the address leaves the passage', async ({ page }) => {
  await page.goto(address());
  const open = async () => {
    await page.locator(`.bar a[href="#${extraordinary}"]`).click();
    await expectOpen(page, extraordinary);
  };
  await open();
  await page.locator('#p3 .paragraph-link').click();
  await expect(page).toHaveURL(address('p3'));
  await expectNoPanel(page);
  await open();
  await page.goBack();
  await expect(page).toHaveURL(address('p3'));
  await expectNoPanel(page);
  await page.goForward();
  await expectOpen(page, extraordinary);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(address());
  await expectNoPanel(page);
});

test.describe('with the keyboard', () => {
  test('from a note, Enter leads to the passage, Tab into its card, and Escape back to the text', async ({
    page,
  }) => {
    await page.goto(address());
    await page.locator(`.bar a[href="#${extraordinary}"]`).focus();
    await page.keyboard.press('Enter');
    const words = page.locator(`#${extraordinary}`);
    await expect(words).toBeFocused();
    await page.keyboard.press('Tab');
    const controls = card(page, extraordinary).locator('a, button');
    await expect(controls.first()).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(words).toBeFocused();
    for (let at = 0; at < (await controls.count()); at += 1) {
      await page.keyboard.press('Tab');
      await expect(controls.nth(at)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(page.locator('#p3 .paragraph-link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(words).toBeFocused();
    await expect(page).toHaveURL(address());
    await page.keyboard.press('Tab');
    await expect(page.locator('#p3 .paragraph-link')).toBeFocused();
  });
});

test('a card opens on a host that shows the page without the slash at the end of its address', async ({
  page,
}) => {
  await page.goto(address().replace(/\/$/, ''));
  expect(new URL(page.url()).pathname).toBe(`/reviews/${greats.slug}`);
  await clickWords(page, extraordinary);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a note leads to its passage, which is highlighted, and the themes lead on', async ({
    page,
  }) => {
    await page.goto(address());
    const words = page.locator(`#${extraordinary}`);
    const backgroundOf = () =>
      words.evaluate((element) => getComputedStyle(element).backgroundColor);
    const unhighlighted = await backgroundOf();
    await page.locator(`.bar a[href="#${extraordinary}"]`).click();
    await expect(page).toHaveURL(address(extraordinary));
    await expect(words).toBeInViewport();
    expect(await backgroundOf()).not.toBe(unhighlighted);
    for (const control of ['Copy link', 'Close', 'next in this review']) {
      await expect(page.getByText(control, { exact: true }).locator('visible=true')).toHaveCount(0);
    }
    const subjects = page.locator('.subjects > li');
    await expect(subjects).toHaveCount(greats.themes.length + 1);
    await subjects.getByRole('link', { name: 'The film as a whole' }).click();
    await expect(page).toHaveURL(/\/films\/[^/]+\/as-a-whole\/$/);
  });
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test.describe(`axe finds nothing in an open card: ${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });

    test('opened by a click', async ({ page }) => {
      await page.goto(address());
      await clickWords(page, extraordinary);
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
      await settledScroll(page);
      expect(await axeFindings(page)).toEqual(nothing);
    });
  });
}

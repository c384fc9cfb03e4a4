import { expect, type Page, test } from '@playwright/test';
import { siteAddress } from '../servers.ts';
import { excerpts, openSearch, untilIdle } from './search-pages.ts';

const address = (slug: string, marks: string, id: string) =>
  `${siteAddress('root')}reviews/${slug}/?${new URLSearchParams({ marks })}#${id}`;

/** The text highlighted with the CSS Custom Highlight API. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

const bar = (page: Page) => page.locator('.highlight-bar');

test('a result leads to its paragraph, where every form of the word is highlighted', async ({
  page,
}) => {
  await openSearch(page, 'drum');
  const passage = excerpts(page).filter({ hasText: 'repetitive drum solos' });
  await passage.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/cinematic-adrenalin\/\?marks=drum\+drumming&at=\d+#p4$/);
  await expect(page.locator('#p4')).toBeInViewport();
  await expect(bar(page)).toContainText('Match 3 of 4');
  expect(await highlighted(page)).toEqual(['drum', 'drumming', 'drum', 'drum']);
});

/** The text of the matches that the reader is at. */
const current = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('current') ?? [])].map(String));

test('on a page opened with the keyboard, two tab stops lead to the next match', async ({
  page,
}) => {
  await openSearch(page, 'blood');
  await excerpts(page).first().getByRole('link').first().press('Enter');
  await expect(bar(page)).toBeInViewport();
  // The next tab stop is behind the paragraph only once the page has moved there, which takes a frame.
  await expect(page.locator('article :target')).toBeInViewport();
  await expect(page.locator('article :target > .paragraph-link')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
});

test('without a paragraph in the address, the bar follows the link that skips to the content', async ({
  page,
}) => {
  await page.goto(address('cinematic-adrenalin', 'drum drumming', ''));
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Previous' })).toBeFocused();
});

test('the reader begins at the match that the excerpt shows', async ({ page }) => {
  for (const query of ['fletcher', 'andrew', 'simmons']) {
    await openSearch(page, query);
    for (const link of await excerpts(page).locator('.excerpt a').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      const shown = await link.textContent();
      const arrival = await page.context().newPage();
      await arrival.goto(new URL(href, page.url()).href);
      await expect(bar(arrival)).toBeVisible();
      const sentence = await arrival.evaluate(() => {
        const [range] = CSS.highlights.get('current') ?? [];
        if (!(range instanceof Range)) return '';
        const until = document.createRange();
        const paragraph = document.querySelector(':target') ?? document.body;
        until.setStart(range.startContainer, range.startOffset);
        until.setEnd(paragraph, paragraph.childNodes.length);
        return until.toString().slice(0, 20);
      });
      expect(shown, href).toContain(sentence);
      await arrival.close();
    }
  }
});

test('an address without a position leads to the first match of its paragraph', async ({
  page,
}) => {
  await page.goto(address('cinematic-adrenalin', 'simmons', 'p6'));
  await expect(bar(page)).toBeVisible();
  expect(await current(page)).toEqual(['Simmons']);
  const offset = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('current') ?? [];
      const start = document.querySelector(':target');
      if (!(range instanceof Range && start)) return Number.NaN;
      const before = document.createRange();
      before.setStart(start, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return before.toString().length;
    });
  expect(await offset()).toBeLessThan(20);
  await page.goto(address('cinematic-adrenalin', 'simmons', 'p6').replace('#', '&at=9999#'));
  await expect(bar(page)).toBeVisible();
  expect(await offset()).toBeGreaterThan(100);
});

test('matches in one sentence are one stop', async ({ page }) => {
  const marks = 'throwing furniture calling andrew names playing mind games';
  await page.goto(address('cinematic-adrenalin', marks, 'p4'));
  await expect(bar(page)).toBeVisible();
  expect((await current(page)).join(' ')).toBe(
    'throwing furniture calling Andrew names playing mind games',
  );
});

test('buttons lead to the next and the previous match, and say which one it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(address('cinematic-adrenalin', 'drum drumming', 'p4'));
  const next = page.getByRole('button', { name: 'Next' });
  await expect(bar(page).getByRole('status')).toHaveText('Match 3 of 4');
  const inView = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('current') ?? [];
      if (!(range instanceof Range)) return false;
      const { top, bottom } = range.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText('Match 4 of 4');
  await expect.poll(inView).toBe(true);
  expect(await current(page)).toEqual(['drum']);
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText('Match 1 of 4');
  await expect.poll(inView).toBe(true);
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('Match 4 of 4');
});

test('a page opened by its title says how many matches there are, and leads to each', async ({
  page,
}) => {
  const status = bar(page).getByRole('status');
  for (const [button, first] of [
    ['Next', 'Match 1 of 4'],
    ['Previous', 'Match 4 of 4'],
  ] as const) {
    await page.goto(address('cinematic-adrenalin', 'drum drumming', ''));
    await expect(status).toHaveText('4 matches');
    expect(await current(page)).toEqual([]);
    await page.getByRole('button', { name: button }).click();
    await expect(status).toHaveText(first);
    expect(await current(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Clear highlights' }).click();
    await expect(page.locator('#text .paragraph-link:focus')).toHaveCount(1);
  }
});

test('a single match that is not in view can be reached', async ({ page }) => {
  await page.goto(address('cinematic-adrenalin', 'caricature', ''));
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await current(page)).toEqual(['caricature']);
  await expect(page.locator('#p6')).toBeInViewport();
});

test('where the reader went to no match, clearing leaves the focus at the title', async ({
  page,
}) => {
  await page.goto(address('trommeln-bis-die-haende-bluten', 'hande bluten', ''));
  await page.getByRole('button', { name: 'Hervorhebung aus' }).click();
  await expect(page.locator('#title')).toBeFocused();
});

test('the frame of a focused paragraph number is in the margin, and on the screen', async ({
  page,
}) => {
  for (const width of [360, 390, 820, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('about:blank');
    await page.goto(address('cinematic-adrenalin', 'drum', 'p4'));
    const link = page.locator('#p4 .paragraph-link');
    await expect(link).toBeFocused();
    const frame = await link.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
      const { left, right } = element.getBoundingClientRect();
      const beyond = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const text = element.closest('p')?.getBoundingClientRect().left ?? Number.NaN;
      return { outlineStyle, left: left - beyond, right: right + beyond, text };
    });
    expect(frame.outlineStyle).toBe('solid');
    expect(frame.left).toBeGreaterThanOrEqual(0);
    expect(frame.right, String(width)).toBeLessThanOrEqual(frame.text);
  }
});

test('a single match needs no buttons to others', async ({ page }) => {
  await page.goto(address('cinematic-adrenalin', 'caricature', 'p6'));
  await expect(bar(page).getByRole('status')).toHaveText('1 match on this page');
  await expect(bar(page).getByRole('button')).toHaveText(['Clear highlights']);
});

test('a word within a highlighted phrase is not counted again', async ({ page }) => {
  await page.goto(address('cinematic-adrenalin', '"drum solo" solo', 'p1'));
  await expect(bar(page)).toBeVisible();
  expect(await highlighted(page)).toEqual(['drum solo']);
});

test('a phrase is highlighted as a whole, even across elements', async ({ page }) => {
  await page.goto(address('one-of-the-greats', '"good job" "masochistic leanings andrew"', 'p4'));
  await expect(bar(page)).toBeVisible();
  expect(await highlighted(page)).toEqual(['good job', 'masochistic leanings, Andrew']);
});

test('matches in the title are highlighted too', async ({ page }) => {
  await page.goto(address('trommeln-bis-die-haende-bluten', 'hande bluten', ''));
  await expect(bar(page)).toContainText('1 Treffer');
  expect(await highlighted(page)).toEqual(['Hände', 'bluten']);
  // A background would cover the line above.
  for (const name of ['found', 'current']) {
    const style = await page
      .locator('#title')
      .evaluate(
        (title, pseudo) => ({ ...getComputedStyle(title, pseudo) }),
        `::highlight(${name})`,
      );
    expect(style.backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(style.textDecorationLine).toBe('underline');
  }
});

test.describe('the highlight is removed', () => {
  for (const how of ['button', 'key'] as const) {
    test(`by a ${how}, and so is its parameter in the address`, async ({ page }) => {
      await page.goto(address('cinematic-adrenalin', 'drum drumming', 'p4'));
      await expect(bar(page)).toBeVisible();
      if (how === 'button') await page.getByRole('button', { name: 'Clear highlights' }).click();
      else await page.keyboard.press('Escape');
      await expect(bar(page)).toHaveCount(0);
      expect(await highlighted(page)).toEqual([]);
      await expect(page).toHaveURL(`${siteAddress('root')}reviews/cinematic-adrenalin/#p4`);
      await expect(page.locator('#p4')).toBeInViewport();
    });
  }
});

test('a browser without the highlight API gets elements, which can be removed too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  const plain = `${siteAddress('root')}reviews/one-of-the-greats/`;
  await page.goto(plain);
  const text = () => page.locator('#text').innerHTML();
  const before = await text();
  await page.goto(address('one-of-the-greats', '"masochistic leanings andrew" fletcher', 'p6'));
  await expect(bar(page)).toBeVisible();
  const marks = page.locator('#text mark');
  expect((await marks.allTextContents()).join('|')).toContain('masochistic leanings');
  expect(await page.locator('#p6').textContent()).toContain('masochistic leanings, Andrew has');
  await page.keyboard.press('Escape');
  await expect(marks).toHaveCount(0);
  expect(await text()).toBe(before);
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 700 } });

  test('the bar takes one row, in either language', async ({ page }) => {
    for (const [language, marks, id] of [
      ['de', 'schlagzeuger trommeln bluten', 'p2'],
      ['de', 'teller', ''],
      ['en', 'schlagzeuger trommeln bluten', 'p2'],
    ] as const) {
      const parameters = new URLSearchParams({ marks, interface: language });
      const review = `${siteAddress('root')}reviews/trommeln-bis-die-haende-bluten/`;
      await page.goto(`${review}?${parameters}#${id}`);
      await expect(bar(page)).toContainText(/\d/);
      const height = await bar(page).evaluate((element) => element.clientHeight);
      expect(height, `${language}: ${marks}`).toBeLessThan(60);
    }
  });

  test('the first match is in view, however long its paragraph is', async ({ page }) => {
    await page.goto(address('a-simple-word', 'uniter', 'p6'));
    await expect(bar(page)).toBeVisible();
    const top = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('found') ?? [];
        return range instanceof Range ? range.getBoundingClientRect().top : Number.NaN;
      });
    await expect.poll(top).toBeLessThan(700);
    expect(await top()).toBeGreaterThan(0);
  });
});

test('an address whose words are not on the page shows no bar', async ({ page }) => {
  const script = page.waitForResponse(/highlight-matches/);
  await page.goto(address('cinematic-adrenalin', 'qwertz', 'p4'));
  await expect(page.locator('#p4')).toBeInViewport();
  await (await script).finished();
  await untilIdle(page);
  await expect(bar(page)).toHaveCount(0);
});

test('the content security policy allows the style of the highlight', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address('cinematic-adrenalin', 'drum', 'p4'));
  await expect(bar(page)).toBeVisible();
  const rules = await page.evaluate(() =>
    [...document.adoptedStyleSheets].flatMap((sheet) =>
      [...sheet.cssRules]
        .map(({ cssText }) => cssText)
        .filter((text) => text.includes('highlight(')),
    ),
  );
  expect(rules.join()).toContain('::highlight(found)');
  expect(errors).toEqual([]);
});

test('the bar of the highlight is not printed', async ({ page }) => {
  await page.goto(address('cinematic-adrenalin', 'drum', 'p4'));
  await expect(bar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
});

test('a paragraph or a passage without a match stays where the address leads', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  for (const id of ['p6', 'passage-5fedcc9f']) {
    await page.goto('about:blank');
    await page.goto(address('cinematic-adrenalin', 'drum drumming', id));
    await expect(bar(page).getByRole('status')).toHaveText('4 matches');
    expect(await current(page)).toEqual([]);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    expect(await bar(page).evaluate((element) => element.closest('p'))).toBeNull();
  }
});

test('a passage leads to the first match of its paragraph', async ({ page }) => {
  await page.goto(address('cinematic-adrenalin', 'drum drumming', 'passage-4ed346d3'));
  await expect(bar(page).getByRole('status')).toHaveText('Match 3 of 4');
});

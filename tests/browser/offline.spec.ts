import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { countWith } from '../support/archive.ts';
import { PublishedSite } from '../support/published-site.ts';
import { basedAddress, laterWords, provideSite, type SiteName } from '../support/sites.ts';
import { box, headerBox, options, results, status } from './search/search-pages.ts';

test.use({ serviceWorkers: 'allow' });

const review = 'reviews/one-of-the-greats/';
const passage = 'passage-4b601309';
const base = new URL(basedAddress).pathname;

/** The folder of a built site. */
const folder = async (name: SiteName) => join(await provideSite(name), 'dist');

/** What the device keeps of the texts that the search has at hand. */
const keptManifest = async () =>
  (await (await caches.match('/pagefind/vocabulary/manifest.txt'))?.text()) ?? '';

/** Presses the first words of a passage, by default the first. */
async function press(page: Page, id?: string): Promise<void> {
  const words = page.locator(id ? `#${id}` : '#text [id^="passage-"]').first();
  await words.scrollIntoViewIfNeeded();
  const [x, y] = await words.evaluate((element) => {
    const [line] = element.getClientRects();
    if (!line) throw new Error('The passage is not shown.');
    return [line.x + line.width / 2, line.y + line.height / 2] as const;
  });
  await page.mouse.click(x, y);
}

/** Presses a passage, and expects its card. */
async function clickPassage(page: Page): Promise<void> {
  await press(page, passage);
  const card = page.locator(`.card:has(> [href="#${passage}"])`);
  await expect(card).toHaveCSS('position', 'fixed');
}

/** The paths of all that the device keeps. */
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(kept)).flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until the device keeps what a search needs, which comes last. */
async function untilKept(page: Page, site: PublishedSite): Promise<void> {
  const last = new URL('pagefind/vocabulary/manifest.txt', site.address).pathname;
  await expect.poll(() => keptPaths(page)).toContain(last);
}

/** Opens a page of a site, and waits until the device keeps what it needs without a network. */
async function openAndKeep(page: Page, site: PublishedSite, path: string): Promise<void> {
  await page.goto(site.address + path);
  await untilKept(page, site);
}

for (const [where, name, path] of [
  ['at the root', 'plain', '/'],
  ['under a base path', 'based', base],
] as const) {
  test.describe(where, () => {
    let site: PublishedSite;

    test.beforeEach(async () => {
      site = await PublishedSite.start(await folder(name), path);
    });

    test.afterEach(() => site.disconnect());

    test('a page opened once can be read again without a network, and its cards open', async ({
      page,
    }) => {
      await openAndKeep(page, site, review);
      await site.disconnect();
      await page.reload();
      await expect(page.locator('#p1')).toBeVisible();
      const font = await page.locator('#p1').evaluate((text) => getComputedStyle(text).fontFamily);
      expect(font).toContain('Text');
      await clickPassage(page);
    });

    test('the archive can be searched without a network', async ({ page }) => {
      await openAndKeep(page, site, review);
      await site.disconnect();
      await page.goto(`${site.address}search/?q=Fletcher`);
      await expect(results(page)).toHaveCount(countWith('Fletcher'));
      await box(page).fill('“good job”');
      await expect(status(page)).toContainText('found');
      await box(page).fill('Fletscher');
      await expect(status(page)).toContainText('Fletcher');
    });

    test('a page that is not kept says so in its language, and lists those that are', async ({
      page,
    }) => {
      await openAndKeep(page, site, review);
      await openAndKeep(page, site, 'de/about/');
      await expect.poll(() => keptPaths(page)).toContain(`${path}de/search/words.json`);
      await site.disconnect();
      await page.goto(`${site.address}themes/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
      const kept = page.locator('.kept-pages a');
      await expect(kept.filter({ hasText: 'one of the greats' })).toHaveCount(1);
      await expect(kept.filter({ hasText: 'connection' })).toHaveCount(0);
      await expect(kept.filter({ hasText: '· Verbatim' })).toHaveCount(0);
      await page.goto(`${site.address}de/themes/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keine Verbindung');
      await site.connect();
      await page.getByRole('button').filter({ hasText: 'Noch einmal' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Themen');
      await site.disconnect();
      await page.goto(`${site.address}search/`);
      await page.goto(`${site.address}people/`);
      await kept.filter({ hasText: 'one of the greats' }).click();
      await expect(page.locator('#p1')).toBeVisible();
    });
  });
}

test.describe('a later build', () => {
  let site: PublishedSite;

  test.beforeEach(async () => {
    site = await PublishedSite.start(await folder('plain'));
  });

  test.afterEach(() => site.disconnect());

  test('is shown at once where the network answers, and replaces what is kept', async ({
    page,
  }) => {
    await openAndKeep(page, site, review);
    await expect(page.getByText(laterWords)).toHaveCount(0);
    site.publish(await folder('later'));
    await page.goto(site.address + review);
    await expect(page.getByText(laterWords)).toBeVisible();
    await openAndKeep(page, site, 'search/');
    // The new service worker brings what a search of the new build needs.
    const later = await folder('later');
    const files = await readdir(later, { recursive: true });
    const needed = files.filter((file) =>
      /assets\/(?:after-results|answer|reading|result-entry|search|search-page)\.[^/]+\.js$|vocabulary\/\w+-\d+\.txt$/.test(
        file,
      ),
    );
    expect(needed.length).toBeGreaterThan(5);
    await expect
      .poll(() => keptPaths(page))
      .toEqual(expect.arrayContaining(needed.map((file) => `/${file}`)));
    await expect.poll(() => page.evaluate(keptManifest)).toContain(laterWords.slice(0, 20));
    await site.disconnect();
    await page.goto(site.address + review);
    await expect(page.getByText(laterWords)).toBeVisible();
    await page.goto(`${site.address}search/?q=“another sentence was added”`);
    await expect(results(page)).toHaveCount(1);
  });

  test('is announced where a slow network brings it after what is kept', async ({ page }) => {
    await openAndKeep(page, site, review);
    site.publish(await folder('later'));
    const send = site.hold();
    await page.goto(site.address + review);
    await expect(page.locator('#p1')).toBeVisible();
    await expect(page.getByText(laterWords)).toHaveCount(0);
    send();
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('The archive has been updated');
    await notice.getByRole('link').click();
    await expect(page.getByText(laterWords)).toBeVisible();
    await expect(page.locator('.state-notice')).toHaveCount(0);
  });

  test('is not announced where a slow network brings what is kept', async ({ page }) => {
    await openAndKeep(page, site, review);
    await page.evaluate(async () =>
      (await caches.open('/ files')).delete('/pagefind/vocabulary/manifest.txt'),
    );
    const send = site.hold();
    await page.goto(site.address + review);
    await expect(page.locator('#p1')).toBeVisible();
    send();
    // The worker brings it back after it has answered the page.
    await untilKept(page, site);
    await expect(page.locator('.state-notice')).toHaveCount(0);
  });

  /** Publishes the later build and opens a page of it elsewhere, so that its service worker is at work. */
  async function update(context: BrowserContext): Promise<void> {
    site.publish(await folder('later'));
    const other = await context.newPage();
    await openAndKeep(other, site, 'themes/');
    await other.close();
  }

  test('lets the page of a review go on with what is kept of its own build', async ({
    page,
    context,
  }) => {
    await openAndKeep(page, site, review);
    await update(context);
    await page.bringToFront();
    await clickPassage(page);
    await headerBox(page).fill('drumming');
    await expect(options(page).first()).toBeVisible();
    await expect(page.locator('.state-notice')).toHaveCount(0);
  });

  test('lets a search page go on with what is kept of its own build', async ({ page, context }) => {
    await openAndKeep(page, site, 'search/');
    await box(page).fill('Fletcher');
    await expect(results(page)).toHaveCount(countWith('Fletcher'));
    await update(context);
    await page.bringToFront();
    await box(page).fill('drumming -Oscar');
    await expect(results(page).first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'English' }).check();
    await expect(page).toHaveURL(/language=en/);
    await results(page).locator('a').first().click();
    await expect(page.locator('#p1')).toBeVisible();
    await page.waitForLoadState();
    await page.goBack();
    await expect(box(page)).toHaveValue('drumming -Oscar');
    await expect(page.locator('.state-notice')).toHaveCount(0);
  });
});

test.describe('a later build, where the browser keeps nothing', () => {
  test.use({ serviceWorkers: 'block' });
  let site: PublishedSite;

  test.beforeEach(async () => {
    site = await PublishedSite.start(await folder('plain'));
  });

  test.afterEach(() => site.disconnect());

  /** Opens a page, and waits until all that it loads by itself is there. */
  const open = async (page: Page, path: string) => {
    await page.goto(site.address + path);
    await expect.poll(() => site.requested.some((asked) => /\/start\./.test(asked))).toBe(true);
    await page.waitForLoadState('networkidle');
    site.publish(await folder('later'));
  };

  for (const [slug, words] of [
    ['one-of-the-greats', 'The archive has been updated'],
    ['trommeln-bis-die-haende-bluten', 'Das Archiv wurde aktualisiert'],
  ] as const) {
    test(`is announced where a script of ${slug} is gone, and the page can be reloaded`, async ({
      page,
    }) => {
      await open(page, `reviews/${slug}/`);
      await press(page);
      const notice = page.getByRole('alert');
      await expect(notice).toContainText(words);
      await notice.getByRole('link').click();
      await expect(page.locator('.state-notice')).toHaveCount(0);
      await press(page);
      await expect(page.locator('.card:visible').first()).toHaveCSS('position', 'fixed');
    });
  }

  test('is announced on a search page that has not loaded what a query needs, and the query stays', async ({
    page,
  }) => {
    await page.route('**/assets/{answer,after-results}.*', (route) => route.abort());
    await page.route('**/manifest.txt', (route) => route.abort());
    await open(page, 'search/');
    await page.unrouteAll();
    await box(page).fill('Fletcher');
    await expect(page.getByRole('alert')).toContainText('The archive has been updated');
    await page.getByRole('alert').getByRole('link').click();
    await expect(box(page)).toHaveValue('Fletcher');
    await expect(results(page).first()).toBeVisible();
  });

  test('says nothing of an update where there was none', async ({ page }) => {
    await page.route('**/assets/respond.*', (route) => route.abort());
    await page.goto(site.address + review);
    await expect.poll(() => site.requested.some((asked) => /\/start\./.test(asked))).toBe(true);
    await page.waitForLoadState('networkidle');
    const asked = site.requested.length;
    await press(page);
    await expect.poll(() => site.requested.length).toBeGreaterThan(asked);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.state-notice')).toHaveCount(0);
  });

  test('changes nothing for pages that are open while its host keeps the files of the last one', async ({
    page,
  }) => {
    await open(page, review);
    site.publish(await folder('later'), await folder('plain'));
    await clickPassage(page);
    await headerBox(page).fill('drumming');
    await expect(options(page).first()).toBeVisible();
    await expect(page.locator('.state-notice')).toHaveCount(0);
  });
});

test('where the setting is turned off, what an earlier build has kept is removed', async ({
  page,
}) => {
  const site = await PublishedSite.start(await folder('plain'));
  await openAndKeep(page, site, review);
  site.publish(await folder('online'));
  await page.goto(`${site.address}about/`);
  await expect(page.getByText('on your device until you remove them')).toBeVisible();
  await expect(page.getByText('at most 200 pages')).toHaveCount(0);
  for (const path of ['offline/', 'de/offline/']) {
    expect((await page.request.get(site.address + path)).status(), path).toBe(404);
  }
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(site.address + review);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await site.disconnect();
});

test('a reader whose browser asks to load little is spared what only a search needs', async ({
  page,
}) => {
  const site = await PublishedSite.start(await folder('plain'));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(site.address + review);
  await expect.poll(() => keptPaths(page)).toContain(`/${review}`);
  await page.waitForLoadState('networkidle');
  expect(site.requested.filter((path) => /search|pagefind|answer/.test(path))).toEqual([]);
  await site.disconnect();
  await page.reload();
  await expect(page.locator('#p1')).toBeVisible();
});

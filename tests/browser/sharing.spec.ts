import { expect, type Page, test } from '@playwright/test';
import { reviewOf } from '../support/archive.ts';
import { untilIdle } from './search/search-pages.ts';
import { siteAddress } from './servers.ts';

const greats = reviewOf('one-of-the-greats');
const extraordinary = 'passage-4b601309';
const words = 'But the film is truly extraordinary.';
const address = (id = '', slug = greats.slug) =>
  `${siteAddress('root')}reviews/${slug}/${id && `#${id}`}`;
const card = (page: Page) => page.locator('.card');
const shareButton = (page: Page) => card(page).getByRole('button', { name: 'Share' });

/** Lets a page share as a phone does. What it shares is then in `shared`. */
async function letShare(
  page: Page,
  answer: 'done' | 'AbortError' | 'NotAllowedError',
): Promise<ShareData[]> {
  const shared: ShareData[] = [];
  await page.exposeFunction('noteShared', (data: ShareData) => shared.push(data));
  await page.addInitScript((how) => {
    Object.defineProperty(Navigator.prototype, 'share', {
      value: async (data: ShareData) => {
        await Reflect.get(globalThis, 'noteShared')(data);
        if (how !== 'done') throw new DOMException('', how);
      },
    });
  }, answer);
  return shared;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a passage is shared with its sentence, its review and its link', async ({ page }) => {
  const shared = await letShare(page, 'done');
  await page.goto(`${address().replace('#', '')}?marks=film#${extraordinary}`);
  await shareButton(page).click();
  await expect.poll(() => shared.length).toBe(1);
  expect(shared[0]?.text).toBe(`“${words}”\n— Review of Whiplash (2014)`);
  expect(shared[0]?.url).toBe(address(extraordinary));
  await untilIdle(page);
  await expect(card(page).getByText('Copied')).toBeHidden();
});

test('the next passage that opens is the one that is shared', async ({ page }) => {
  const shared = await letShare(page, 'done');
  await page.goto(address(extraordinary));
  const [first] = greats.passages;
  await page.locator(`.bar a[href="#${first?.id}"]`).click();
  await expect(card(page).locator(`> [href="#${first?.id}"]`)).toBeVisible();
  await shareButton(page).click();
  await expect.poll(() => shared.length).toBe(1);
  expect(shared[0]?.url).toBe(address(first?.id));
});

test('where nothing can be shared, the sentence and the link are copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
  });
  await page.goto(address(extraordinary));
  await shareButton(page).press('Enter');
  await expect(card(page).getByRole('status').getByText('Copied')).toBeVisible();
  expect(await clipboard(page)).toBe(
    `“${words}”\n— Review of Whiplash (2014)\n${address(extraordinary)}`,
  );
});

test('a reader who changes their mind shares and copies nothing', async ({ page }) => {
  const shared = await letShare(page, 'AbortError');
  await page.goto(address(extraordinary));
  await page.evaluate(() => navigator.clipboard.writeText('mine'));
  await shareButton(page).click();
  await expect.poll(() => shared.length).toBe(1);
  // What follows on the reader's answer has been done.
  await untilIdle(page);
  expect(await clipboard(page)).toBe('mine');
});

test('if the browser refuses to share, the words are copied', async ({ page }) => {
  await letShare(page, 'NotAllowedError');
  await page.goto(address(extraordinary));
  await shareButton(page).click();
  await expect(card(page).getByText('Copied')).toBeVisible();
  expect(await clipboard(page)).toContain(words);
});

test('a review is shared with its title and its link', async ({ page }) => {
  const shared = await letShare(page, 'done');
  await page.goto(`${address()}?interface=de#${extraordinary}`);
  await page.locator('.cite').getByRole('button', { name: 'Teilen' }).click();
  await expect.poll(() => shared.length).toBe(1);
  expect(shared[0]?.text).toBe(await page.title());
  expect(shared[0]?.url).toBe(`${address()}?interface=de`);
});

test('a shared passage names its publication, and keeps the language in which it was read', async ({
  page,
}) => {
  const shared = await letShare(page, 'done');
  const { passages, slug } = reviewOf('a-simple-word');
  const link = `${address('', slug)}?interface=de#${passages[1]?.id}`;
  await page.goto(link.replace('?', '?marks=film&'));
  await card(page).getByRole('button', { name: 'Teilen' }).click();
  await expect.poll(() => shared.length).toBe(1);
  expect(shared[0]?.text).toMatch(/^“To be a .*”\n— Kritik zu Whiplash \(2014\), Alpha Primitive$/);
  expect(shared[0]?.url).toBe(link);
  await card(page).getByRole('button', { name: 'Link kopieren' }).click();
  await expect(card(page).getByText('Kopiert')).toBeVisible();
  expect(await clipboard(page)).toBe(link);
});

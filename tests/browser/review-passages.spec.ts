import { expect, test } from '@playwright/test';
import { reviewOf } from '../support/archive.ts';
import { siteAddress } from './servers.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

for (const [slug, link, cite] of [
  ['one-of-the-greats', 'Passages', 'Cite'],
  ['trommeln-bis-die-haende-bluten', 'Textstellen', 'Zitieren'],
] as const) {
  test(`without JavaScript, the passages of ${slug} are listed, cited and found in the text`, async ({
    page,
  }) => {
    const { passages } = reviewOf(slug);
    await page.goto(`${siteAddress('root')}reviews/${slug}/`);
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(link);
    const items = page.locator('.passages > li');
    await expect(items).toHaveCount(passages.length);
    // From the index of themes to a passage.
    const last = page.locator('.locators a').last();
    const id = (await last.getAttribute('href'))?.slice(1);
    await last.click();
    const passage = page.locator(`.passages > li:target`);
    await expect(passage).toHaveAttribute('id', id ?? '');
    await expect(passage).toBeInViewport();
    // How to cite it.
    await expect(passage.locator('details p')).toBeHidden();
    await passage.getByText(cite, { exact: true }).click();
    await expect(passage.locator('details p')).toContainText(`/reviews/${slug}/#${id}`);
    await expect(passage.locator('details p')).toBeVisible();
    // Its place in the text.
    await passage.locator('blockquote a').click();
    await expect(page).toHaveURL(`${siteAddress('root')}reviews/${slug}/#${id}`);
    await expect(page.locator(`#text #${id}`)).toBeInViewport();
  });
}

test('the links beside the buttons of a citation are level with them', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${siteAddress('root')}reviews/one-of-the-greats/`);
  const lines = await page.locator('.cite .row').evaluate((row) => {
    // The middle of the text of each link and button, in pixels.
    const middles = [...row.querySelectorAll('a, button')].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { top, height } = range.getBoundingClientRect();
      return Math.round(top + height / 2);
    });
    return new Set(middles).size;
  });
  // Two lines at this width: the texts of each are level.
  expect(lines).toBe(2);
  await context.close();
});

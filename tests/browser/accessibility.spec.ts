import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { axeTags } from './axe-tags.ts';
import { siteAddress } from './servers.ts';

async function sitemap(): Promise<string[]> {
  const response = await fetch(`${siteAddress('root')}sitemap-0.xml`);
  return [...(await response.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address]) => address ?? '',
  );
}

/** How many pages of a kind are seen, in each setting: all reviews, and some that list them. */
const sample = 3;

/** Some pages of each kind, which differ only in what they list, and all reviews. */
function sampled(addresses: readonly string[]): string[] {
  const kinds = Map.groupBy(addresses, (address) => {
    const { pathname } = new URL(address);
    return pathname.replace(/(?<=\/(?:themes|people|rating|language)\/)[^/]+/, '…');
  });
  return [...kinds].flatMap(([, own]) => own.slice(0, sample));
}

async function findings(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags([...axeTags])
    .analyze();
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** Colours and widths, each with the languages whose pages are seen in it: every review in all. */
const settings = [
  { colorScheme: 'light', width: 1280, pages: /^\/(?!de\/)/ },
  { colorScheme: 'dark', width: 1280, pages: /^\/(?:de|reviews)\// },
  { colorScheme: 'light', width: 390, pages: /^\/(?:de|reviews)\// },
  { colorScheme: 'dark', width: 390, pages: /^\/(?!de\/)/ },
] as const;

for (const { colorScheme, width, pages } of settings) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test('axe finds nothing on the pages of the sitemap', async ({ page }) => {
      test.setTimeout(240_000);
      const addresses = (await sitemap()).filter((each) => pages.test(new URL(each).pathname));
      const seen = sampled(addresses);
      expect(seen.length).toBeGreaterThan(20);
      for (const address of [...seen, `${siteAddress('root')}404.html`]) {
        await page.goto(address);
        expect(await findings(page), address).toEqual([]);
      }
    });
  });
}

test('axe finds nothing on a page of results, nor on one without', async ({ page }) => {
  for (const query of ['Fletcher', 'qwertz']) {
    await page.goto(`${siteAddress('root')}search/?q=${query}`);
    await expect(page.getByRole('status')).toContainText(query);
    expect(await findings(page), query).toEqual([]);
  }
});

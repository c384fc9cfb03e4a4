import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { siteAddress } from './servers.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function sitemap(): Promise<string[]> {
  const response = await fetch(`${siteAddress('root')}sitemap-0.xml`);
  return [...(await response.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address]) => address ?? '',
  );
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Colours and widths, each of which is seen on every page. */
const settings = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

for (const { colorScheme, width } of settings) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test('axe finds nothing on any page of the sitemap', async ({ page }) => {
      test.setTimeout(240_000);
      const addresses = await sitemap();
      expect(addresses.length).toBeGreaterThan(40);
      for (const address of [...addresses, `${siteAddress('root')}404.html`]) {
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

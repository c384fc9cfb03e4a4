import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from '../../support/page-kinds.ts';
import { siteAddress } from '../servers.ts';

/** What the browser says about policies on a page: that something was refused, or that a directive is unknown. */
function noteRefusals(page: Page): string[] {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy|trusted.?type|permissions.policy/i.test(message.text())) {
      refusals.push(`${page.url()} ${message.text()}`);
    }
  });
  return refusals;
}

for (const server of ['root', 'based'] as const) {
  const address = siteAddress(server);

  test(`no page asks for what the policies of headers and pages forbid: ${server}`, async ({
    page,
  }) => {
    test.slow();
    const refusals = noteRefusals(page);
    for (const path of [...Object.values(pageKinds), 'search/?q=music', 'rating/0.5/']) {
      await page.goto(address + path);
      await page.waitForLoadState('networkidle');
    }
    expect(refusals).toEqual([]);
  });

  test(`the image of a full score loads its font: ${server}`, async ({ page }) => {
    const refusals = noteRefusals(page);
    const font = page.waitForResponse(/\/assets\/display-\w+\.woff2$/);
    await page.goto(`${address}films/whiplash-2014/score.svg`);
    expect((await font).status()).toBe(200);
    expect(refusals).toEqual([]);
  });
}

test('a script cannot write markup into a page', async ({ page }) => {
  await page.goto(siteAddress('root'));
  const written = page.evaluate(() => {
    document.body.innerHTML = '<p>written</p>';
  });
  await expect(written).rejects.toThrow(/TrustedHTML/);
});

test('no other site can show a page in a frame', async ({ page }) => {
  const framed = siteAddress('root');
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${framed}"></iframe>` }),
  );
  const asked = page.waitForRequest(framed);
  await page.goto('https://elsewhere.example/');
  await asked;
  // Instead of the page, the browser shows that it may not be shown.
  await expect.poll(() => page.frames().at(1)?.url()).toBe('chrome-error://chromewebdata/');
});

// Saves screenshots of a page of every kind, light and dark, on a desktop and a phone, and PDFs of
// reviews, in .astro/screenshots. To take only some kinds: npm run screenshots -- home
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { liveContent } from '../support/content-folders.ts';
import { kindsOf, type PageKind, pageKinds } from '../support/page-kinds.ts';
import { Project } from '../support/project.ts';
import { SiteServer } from '../support/site-server.ts';

const folder = fileURLToPath(new URL('../../.astro/screenshots/', import.meta.url));
const schemes = ['light', 'dark'] as const;
const widths = [1280, 390] as const;

const fileOf = (kind: PageKind, ...rest: readonly (string | number)[]) =>
  [kind.replaceAll(/\W+/g, '-'), ...rest].join('-');

/** Opens a page and waits until all of it has loaded. */
async function openPage(
  browser: Browser,
  address: string,
  settings: { readonly colorScheme: 'light' | 'dark'; readonly width: number },
) {
  const { colorScheme, width } = settings;
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const kinds = kindsOf(process.argv.slice(2));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const project = await Project.copy('screenshots', liveContent);
try {
  await project.build();
  const server = await SiteServer.start(project.path('dist'));
  const browser = await chromium.launch(launchOptions());
  try {
    for (const kind of kinds) {
      const address = `${server.address}${pageKinds[kind]}`;
      for (const colorScheme of schemes) {
        for (const width of widths) {
          const page = await openPage(browser, address, { colorScheme, width });
          const path = `${folder}${fileOf(kind, width, colorScheme)}.png`;
          await page.screenshot({ path, fullPage: true });
          await page.close();
        }
      }
      if (kind.startsWith('review')) {
        const page = await openPage(browser, address, { colorScheme: 'dark', width: 1280 });
        await page.pdf({ path: `${folder}${fileOf(kind)}.pdf`, preferCSSPageSize: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  await project.remove();
}
console.log(`The screenshots are in ${folder}`);

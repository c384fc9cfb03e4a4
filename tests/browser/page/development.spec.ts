import { spawn } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { kindsOf, pageKinds } from '../../support/page-kinds.ts';
import { environment, Project } from '../../support/project.ts';
import { siteAddress } from '../servers.ts';

/**
 * Collects the addresses of failed requests, except for the page itself and for what a reload
 * aborts.
 */
function failedRequests(page: Page): string[] {
  const failed: string[] = [];
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) failed.push(response.url());
  });
  page.on('requestfailed', (request) => {
    const isAborted = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isAborted) failed.push(request.url());
  });
  return failed;
}

/** The typefaces of the site that the browser used for an element's text. */
async function typefacesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}

for (const kind of kindsOf([])) {
  test(`npm run dev serves everything that a page requests: ${kind}`, async ({ page }) => {
    const failed = failedRequests(page);
    await page.goto(`${siteAddress('edited')}${pageKinds[kind]}`, { waitUntil: 'networkidle' });
    expect(failed).toEqual([]);
    // A browser ignores a typeface that arrives too late for the first view.
    await expect(async () => {
      await page.reload({ waitUntil: 'networkidle' });
      expect(await typefacesOf(page, '.site-footer p')).toEqual(['Source Serif 4']);
      expect(await typefacesOf(page, 'h1')).toEqual(['League Gothic']);
    }).toPass();
    expect(failed).toEqual([]);
  });
}

test.describe('while npm run dev serves a page', () => {
  const port = 4415;
  let project: Project;
  let stop: () => void;

  test.beforeAll(async () => {
    project = await Project.copy('development');
    const server = spawn('npm', ['run', 'dev'], {
      cwd: project.root,
      env: { ...environment, PORT: String(port) },
      stdio: 'ignore',
      detached: true,
    });
    stop = () => {
      if (server.pid !== undefined) process.kill(-server.pid);
    };
  });

  test.afterAll(async () => {
    stop();
    await project.remove();
  });

  test('an edited style sheet and an edited record show up on it', async ({ page }) => {
    const address = `http://localhost:${port}/themes/music/`;
    await expect(async () => {
      const response = await fetch(address);
      expect(response.status).toBe(200);
    }).toPass();
    const failed = failedRequests(page);
    await page.goto(address, { waitUntil: 'networkidle' });

    await project.edit('src/styles/tokens.css', (css) => css.replace('#f6efe1', '#00ff00'));
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 255, 0)');

    // No text has this letter yet, so new fonts are made, with new names.
    await project.edit('content/themes/music.yaml', (yaml) =>
      yaml.replace('en: Music', 'en: Ýmusic'),
    );
    await expect(page.locator('h1')).toContainText('Ýmusic');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 255, 0)');
    expect(failed).toEqual([]);
  });
});

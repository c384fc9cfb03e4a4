import { spawn } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { kindsOf, pageKinds } from '../../support/page-kinds.ts';
import { environment, Project } from '../../support/project.ts';
import { siteAddress } from '../servers.ts';
import { typefacesOf } from './typefaces.ts';

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

for (const kind of kindsOf([])) {
  test(`npm run dev serves everything that a page requests: ${kind}`, async ({ page }) => {
    const failed = failedRequests(page);
    await page.goto(`${siteAddress('edited')}${pageKinds[kind]}`, { waitUntil: 'networkidle' });
    expect(failed).toEqual([]);
    // A browser ignores a typeface that arrives too late for the first view.
    await expect(async () => {
      await page.reload({ waitUntil: 'networkidle' });
      expect(await typefacesOf(page, '.site-footer p')).toEqual(['Record Serif 4']);
      expect(await typefacesOf(page, 'h1')).toEqual(['League Gothic']);
    }).toPass();
    expect(failed).toEqual([]);
  });
}

/** A copy of the project, served as editors see it. */
interface EditedSite {
  readonly project: Project;
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a copy at the first port that is free: several workers may do so at the same time, and none may see the
 * copy of another.
 *
 * @param prepare changes the copy before it is served
 */
async function edited(
  prepare: (project: Project) => Promise<unknown> = async () => {},
): Promise<EditedSite> {
  const project = await Project.copy('development');
  await prepare(project);
  const server = spawn('npm', ['run', 'dev'], {
    cwd: project.root,
    env: { ...environment, NO_COLOR: '1', PORT: '4415' },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const printed = Promise.withResolvers<string>();
  let output = '';
  server.stdout.on('data', (data) => {
    output += data;
    const [address] = /http:\/\/localhost:\d+(?=\/\s)/.exec(output) ?? [];
    if (address !== undefined) printed.resolve(address);
  });
  server.once('exit', () => printed.reject(new Error(`npm run dev ended:\n${output}`)));
  return {
    project,
    address: await printed.promise,
    stop: async () => {
      if (server.pid !== undefined) process.kill(-server.pid);
      await project.remove();
    },
  };
}

/** Waits until a server answers with a status. */
async function answers(address: string, status: number): Promise<void> {
  await expect(async () => {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(status);
  }).toPass();
}

const music = 'content/themes/music.yaml';

test.describe('while npm run dev serves a page', () => {
  let site: EditedSite;

  test.beforeAll(async () => {
    site = await edited();
  });

  test.afterAll(() => site.stop());

  test('an edited style sheet and an edited record show up on it', async ({ page }) => {
    const { project } = site;
    const address = `${site.address}/themes/music/`;
    await answers(address, 200);
    const failed = failedRequests(page);
    await page.goto(address, { waitUntil: 'networkidle' });

    await project.edit('src/styles/tokens.css', (css) => css.replace('#f6efe1', '#00ff00'));
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 255, 0)');

    // No text has this letter yet, so new fonts are made, with new names.
    await project.edit(music, (yaml) => yaml.replace('en: Music', 'en: Ýmusic'));
    await expect(page.locator('h1')).toContainText('Ýmusic');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 255, 0)');
    expect(failed).toEqual([]);
  });

  test('problems in the content are above it until they are fixed', async ({ page }) => {
    const { project } = site;
    const review = 'content/reviews/a-simple-word.md';
    await answers(`${site.address}/themes/music/`, 200);
    await page.goto(`${site.address}/themes/music/`, { waitUntil: 'networkidle' });
    const overlay = page.locator('content-problems dialog');
    await expect(overlay).toBeHidden();

    await project.edit(music, (yaml) => yaml.replace('label:', 'lable:'));
    await expect(overlay.locator('h1')).toHaveText('The content has a problem.');
    await expect(overlay.locator('h2')).toHaveText(`${music}:1:1 (lable)`);
    await expect(overlay.locator('pre')).toHaveText('1 | lable:');
    await expect(overlay.locator('mark')).toHaveText('l');
    await expect(overlay).toContainText('There is no field “lable” here.');
    await expect(overlay).toContainText('To fix it: correct its name, or remove it');

    // Saved without a page, and with a page that is opened only then.
    await project.edit(review, (text) => text.replace('  - perfection\n', '  - perfektion\n'));
    await expect(overlay.locator('h1')).toHaveText(/The content has \d problems\./);
    await expect(overlay.locator('li').first()).toContainText('did you mean perfection?');
    await page.goto(`${site.address}/about/`);
    await expect(overlay.locator('h1')).toHaveText(/The content has \d problems\./);
    await overlay.getByRole('button', { name: 'Close' }).click();
    await expect(overlay).toBeHidden();

    await page.goto(`${site.address}/themes/music/`);
    await expect(overlay).toBeVisible();
    await project.edit(review, (text) => text.replace('  - perfektion\n', '  - perfection\n'));
    await expect(overlay.locator('h1')).toHaveText('The content has a problem.');
    await project.edit(music, (yaml) =>
      yaml.replace('lable:', 'label:').replace(/en: .*usic/, 'en: Film music'),
    );
    await expect(overlay).toBeHidden();
    await expect(page.locator('h1')).toContainText('Film music');
  });
});

test('problems that the content has from the start are shown in place of every page', async ({
  page,
}) => {
  const site = await edited((project) =>
    project.edit(music, (yaml) => yaml.replace('label:', 'lable:')),
  );
  try {
    await answers(`${site.address}/themes/music/`, 500);
    await page.goto(`${site.address}/themes/music/`);
    const overlay = page.locator('content-problems dialog');
    await expect(overlay.locator('h2')).toHaveText(`${music}:1:1 (lable)`);
    await site.project.edit(music, (yaml) => yaml.replace('lable:', 'label:'));
    await expect(page.locator('h1')).toContainText('Music');
    await expect(overlay).toBeHidden();
  } finally {
    await site.stop();
  }
});

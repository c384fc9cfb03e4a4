import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, Project } from '../support/project.ts';
import { fixture, germanReview, received, review } from './fixture.ts';

/** A project that keeps its results from build to build, and one whose builds never find any. */
let warm: Project;
let cold: Project;

const both = (change: (project: Project) => Promise<unknown>) =>
  Promise.all([warm, cold].map(change));

const edit =
  (file: string, from: string | RegExp, to: string) =>
  (project: Project): Promise<void> =>
    project.edit(file, (text) => text.replaceAll(from, () => to));

beforeAll(async () => {
  [warm, cold] = await Promise.all([Project.copy('warm'), Project.copy('cold')]);
  await both(async (project) => {
    await rm(project.path('content'), { recursive: true });
    await cp(fixture, project.path('content'), { recursive: true });
  });
  await warm.build();
});

afterAll(() => both((project) => project.remove()));

type Variables = Readonly<Record<string, string>>;

/** What a build says of words without a translation. */
const translationWarning = (output: string) => /\[translations\].*/.exec(output)?.[0];

/** Builds with and without kept results. Returns how many pages and files were rendered and kept, and what was said. */
async function buildBoth(
  variables: Variables = {},
): Promise<{ made: number; kept: number; output: string }> {
  const { status, output } = await warm.run('build', variables);
  expect(status, output).toBe(0);
  await rm(cold.path('.astro'), { recursive: true, force: true });
  const afresh = await cold.run('build', variables);
  expect(afresh.status, afresh.output).toBe(0);
  expect(await warm.digests()).toEqual(await cold.digests());
  expect(translationWarning(output)).toEqual(translationWarning(afresh.output));
  const [, made, kept] = /rendered (\d+) pages and files, and kept (\d+)/.exec(output) ?? [];
  return { made: Number(made), kept: Number(kept), output };
}

/** Replaces an id in the content. */
async function renameReview(project: Project): Promise<void> {
  const text = 'content/received/wasser-und-licht.txt';
  for (const file of [germanReview, text]) {
    await rename(project.path(file), project.path(file.replace('wasser-und-licht', 'wasser')));
  }
  await edit('content/films/harbour-lights-2019.yaml', 'wasser-und-licht', 'wasser')(project);
}

async function removeReview(project: Project): Promise<void> {
  await rm(project.path('content/reviews/wasser.md'));
  await rm(project.path('content/received/wasser.txt'));
  const film = 'content/films/harbour-lights-2019.yaml';
  await edit(film, / {6}- person: tom-berg\n[\s\S]*?(?= {4}note:)/g, '')(project);
}

describe('a build that finds results of the last one gives the same files as one that finds none', () => {
  test('if nothing has changed, and renders nothing', async () => {
    const { made, kept } = await buildBoth();
    expect(made).toBe(0);
    expect(kept).toBeGreaterThan(50);
  });

  // While there are reviews in two languages.
  test('and the same warning, if what changed is a word that needs no translation', async () => {
    expect((await buildBoth()).output).toMatch(/no translation: .*\bhour\b/);
    await both(edit('content/translations/untranslated.yaml', '- H', '- hour\n- H'));
    const { made, output } = await buildBoth();
    expect(made).toBe(0);
    expect(output).not.toMatch(/no translation: .*\bhour\b/);
  });

  const reword = edit(review, 'I left the cinema slowly', 'I left the theatre slowly');
  const rewordReceived = edit(received, 'I left the cinema slowly', 'I left the theatre slowly');
  test.each<[what: string, change: (project: Project) => Promise<unknown>]>([
    ['a word of a review', (project) => Promise.all([reword(project), rewordReceived(project)])],
    ['the stance of a passage', edit(review, 'stance: reservation', 'stance: praise')],
    ['the label of a theme', edit('content/themes/waiting.yaml', 'en: Waiting', 'en: Patience')],
    ['a variant of a name', edit('content/people/anna-berg.yaml', '\n  - Anna\n', '\n')],
    ['the role of a person', edit('content/people/anna-berg.yaml', 'a ferry pilot', 'a pilot')],
    ['a fact of a film', edit('content/films/harbour-lights-2019.yaml', 'one cello', 'a cello')],
    ['a translation', edit('content/translations/nouns.yaml', '[night]', '[night, evening]')],
    ['the address of a review', renameReview],
    ['the number of reviews', removeReview],
  ])('if what changed is %s', async (_what, change) => {
    await both(change);
    const { made } = await buildBoth();
    expect(made).toBeGreaterThan(0);
  });

  test('if what changed is the address of the site, its contact, both, or whether it has share cards', async () => {
    await buildBoth({ SITE_ADDRESS: 'https://reviews.example/archive/' });
    await buildBoth({ SITE_CONTACT: 'archive@reviews.example' });
    await buildBoth({ SITE_CARDS: 'no' });
    await buildBoth({ SITE_CARDS: 'yes' });
  });

  test.each<[what: string, change: (project: Project) => Promise<unknown>, where: RegExp]>([
    [
      'a string of the interface',
      edit('src/i18n/languages/en.ts', "skipToContent: 'Skip to content'", "skipToContent: 'Skip'"),
      />Skip</,
    ],
    [
      'a component',
      edit('src/components/reviews/AboutText.astro', '\n<section', '\n<hr>\n<section'),
      /<hr>/,
    ],
    [
      'a plugin for texts',
      edit(
        'src/markdown/rehype-external-links.ts',
        'return (tree: Root) => {',
        "return (tree: Root) => {\n    tree.children.push({ type: 'comment', value: 'changed' });",
      ),
      /<!--changed-->/,
    ],
  ])('if what changed is %s', async (_what, change, where) => {
    await both(change);
    await buildBoth();
    expect(await warm.read('dist/reviews/a-patient-film/index.html')).toMatch(where);
  });

  test('if what changed is a style, a setting and a search script', async () => {
    const [style = ''] = (await readdir(warm.path('src/styles'))).filter((name) =>
      name.endsWith('.css'),
    );
    await both(async (project) => {
      await edit(`src/styles/${style}`, /^/g, 'hr{color:red}\n')(project);
      await edit('src/site/settings.ts', 'relatedLength: 2', 'relatedLength: 1')(project);
      await edit(
        'src/search/browser/search-page.ts',
        /$/g,
        "\nconsole.info('changed');\n",
      )(project);
    });
    await buildBoth();
  });
});

describe('what an interrupted build leaves behind', () => {
  /** Starts a build, and kills it when it has begun to write pages. */
  async function interruptBuild(project: Project): Promise<void> {
    const build = spawn('npm', ['run', 'build'], {
      cwd: project.root,
      env: environment,
      detached: true,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => build.once('exit', resolve));
    while (!existsSync(project.path('.astro/building/site/reviews'))) {
      expect(build.exitCode).toBeNull();
      await setTimeout(5);
    }
    if (build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
    await ended;
  }

  test('changes nothing that is published, now or later', async () => {
    const published = await warm.digests();
    await edit('content/themes/sound.yaml', 'en: Sound', 'en: Noise')(warm);
    await interruptBuild(warm);
    expect(await warm.digests()).toEqual(published);
    await edit('content/themes/sound.yaml', 'en: Noise', 'en: Sound')(warm);
    await buildBoth();
    expect(await warm.digests()).toEqual(published);
  });

  test('is not used if it was written incompletely, or is damaged', async () => {
    const file = warm.path('.astro/kept/results');
    await truncate(file, Math.floor((await stat(file)).size * 0.9));
    expect((await buildBoth()).kept).toBe(0);
    const results = await readFile(file);
    results.fill(0, Math.floor(results.length / 3), Math.floor(results.length / 2));
    await writeFile(file, results);
    const { made, kept } = await buildBoth();
    expect(made).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(0);
    expect((await buildBoth()).made).toBe(0);
  });

  test('goes when a build is complete, unless it belongs to a build that is running', async () => {
    // No system has processes with such high numbers.
    await writeFile(warm.path('.astro/kept/results.999999999'), 'of a killed build');
    const running = `results.${process.pid}`;
    await writeFile(warm.path(`.astro/kept/${running}`), 'of a running build');
    await warm.build();
    expect((await readdir(warm.path('.astro/kept'))).sort()).toEqual(['results', running]);
    await rm(warm.path(`.astro/kept/${running}`));
  });
});

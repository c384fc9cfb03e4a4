import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canMount, withMounts } from '../support/mounts.ts';
import { environment, Project, type Run } from '../support/project.ts';
import { RunningBuild } from '../support/running-build.ts';
import { fixture, review } from './fixture.ts';

let project: Project;
/** The files of the last good site, with their digests. */
let lastGood: Map<string, string>;

/** Settings of a build whose pages all differ from those of the last good site. */
const another = { SITE_ADDRESS: 'https://another.example/' };

beforeAll(async () => {
  project = await Project.copy('interrupted-builds');
  await rm(project.path('content'), { recursive: true });
  await cp(fixture, project.path('content'), { recursive: true });
  await project.build();
  lastGood = await project.digests();
});

afterAll(() => project.remove());

/** Builds after a script of the shell has mounted something. */
function buildWith(mount: string): Run {
  const [command, options] = withMounts(`${mount}\nnpm run build`);
  const { status, stdout, stderr } = spawnSync(command, options, {
    cwd: project.root,
    env: { ...environment, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}

describe('a build that is killed leaves the last good site', () => {
  test.each(['Synced content', 'Building static entrypoints', 'generating static routes'])(
    'after it printed “%s”',
    async (words) => {
      const build = new RunningBuild(project, another);
      await build.printed(words);
      await build.kill();
      expect(await project.digests()).toEqual(lastGood);
    },
  );

  test('while it publishes: the next build restores that, even if it fails', async () => {
    const preload = new URL('../support/kill-while-publishing.ts', import.meta.url);
    const options = { NODE_OPTIONS: `--import "${fileURLToPath(preload)}"` };
    expect((await project.run('build', { ...another, ...options })).status).not.toBe(0);
    expect(existsSync(project.path('dist'))).toBe(false);

    await project.edit(review, (text) => text.replace('  - waiting', '  - waitnig'));
    expect((await project.run('build')).output).toContain('did you mean waiting?');
    expect(await project.digests()).toEqual(lastGood);
    await project.edit(review, (text) => text.replace('  - waitnig', '  - waiting'));
  });
});

describe.skipIf(!canMount)('a build', () => {
  test('on a full disk fails, and leaves the last good site', async () => {
    const { status, output } = buildWith('mount -t tmpfs -o size=1m tmpfs .astro');
    expect(status).not.toBe(0);
    expect(output).toMatch(/No space left on device|ENOSPC|disk is full/);
    expect(await project.digests()).toEqual(lastGood);
  });

  test('says why, if the site may only be read', async () => {
    const { status, output } = buildWith('mount --bind dist dist; mount -o remount,bind,ro dist');
    expect(status).not.toBe(0);
    expect(output).toMatch(/The site is built, but it cannot be published in \S+dist\/: EROFS/);
    expect(await project.digests()).toEqual(lastGood);
  });

  test('publishes to a mounted folder what it publishes to any other', async () => {
    await project.write('dist/index.html', 'An old page.');
    await project.write('dist/gone.html', 'A page that has gone.');
    const { status, output } = buildWith('mount --bind dist dist');
    expect(status, output).toBe(0);
    expect(await project.digests()).toEqual(lastGood);
  });
});

test('of two builds at once, the second is refused, and the first publishes its site alone', async () => {
  const first = new RunningBuild(project, another);
  await first.printed('Synced content');
  const second = await project.run('build');
  expect(second.status).not.toBe(0);
  expect(second.output).toMatch(/Another build of this folder is running: process \d+\. Wait/);
  expect(await first.ended).toMatchObject({ status: 0 });
  const pages = [...(await project.digests()).keys()].filter((path) => path.endsWith('.html'));
  for (const page of pages) {
    expect(await project.read(`dist${page}`), page).not.toContain('http://localhost:4321/');
  }
  expect(await project.read('dist/index.html')).toContain(another.SITE_ADDRESS);
});

import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { BuiltSite } from '../support/built-site.ts';
import { Project } from '../support/project.ts';

const { plain, again } = inject('sites');

test('two clean builds, in other folders, time zones and locales, are the same to the byte', () => {
  const [one, other] = [new BuiltSite(plain), new BuiltSite(again)];
  expect(one.files()).toEqual(other.files());
  const differing = one
    .files()
    .filter((file) => !readFileSync(join(plain, file)).equals(readFileSync(join(again, file))));
  expect(differing).toEqual([]);
});

test('no built file names a folder of the machine', () => {
  const site = new BuiltSite(plain);
  const folders = [dirname(plain), process.cwd()];
  for (const file of site.files()) {
    const content = site.read(file);
    for (const folder of folders)
      expect(content.includes(folder), `${folder} in ${file}`).toBe(false);
  }
});

test('a build reports to nobody: Astro’s telemetry makes no record of who builds', async () => {
  const project = await Project.copy('unreported');
  const settings = await mkdtemp(join(tmpdir(), 'archive-settings-'));
  try {
    await project.build({ CI: 'false', HOME: settings, XDG_CONFIG_HOME: settings });
    expect(
      (await readdir(settings, { recursive: true })).filter((name) => /astro/.test(name)),
    ).toEqual([]);
  } finally {
    await project.remove();
    await rm(settings, { recursive: true });
  }
});

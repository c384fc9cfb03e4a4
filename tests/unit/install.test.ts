import { spawnSync } from 'node:child_process';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = 'src/commands/install.mjs';

/** Stands in for npm: notes where and how it was called, and makes the folder of packages anew. */
const npm = `#!/bin/sh
echo "$PWD $*" >> "$NPM_CALLS"
[ -z "$NPM_FAILS" ] || exit 1
rm -rf node_modules && mkdir node_modules
`;

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'archive-install-')));
  for (const folder of ['src/commands', 'tests/nu', 'bin']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await cp(fileURLToPath(new URL(`../../${script}`, import.meta.url)), join(root, script));
  for (const folder of ['.', 'tests/nu']) {
    await writeFile(join(root, folder, 'package-lock.json'), '{}');
  }
  await writeFile(join(root, 'bin/npm'), npm);
  await chmod(join(root, 'bin/npm'), 0o755);
});

afterEach(() => rm(root, { recursive: true }));

/** Installs, and returns the calls of npm as `folder option`. */
async function install(options: readonly string[], environment = {}): Promise<string[]> {
  const calls = join(root, 'calls');
  await writeFile(calls, '');
  const { status, stderr } = spawnSync(process.execPath, [join(root, script), ...options], {
    encoding: 'utf8',
    env: { PATH: `${join(root, 'bin')}:/usr/bin:/bin`, NPM_CALLS: calls, ...environment },
  });
  if (status !== 0) throw new Error(stderr);
  const lines = (await readFile(calls, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => line.slice(root.length).replace(/ --ignore-scripts.*/, ''));
}

describe('the packages of the site', () => {
  test('are installed once, without those of the tests', async () => {
    expect(await install([])).toEqual([' ci --omit=dev']);
    expect(await install([])).toEqual([]);
  });

  test('are not installed again after those of the tests', async () => {
    await install(['tests']);
    expect(await install([])).toEqual([]);
  });

  test('are installed again when the lockfile has changed', async () => {
    await install([]);
    await writeFile(join(root, 'package-lock.json'), '{ }');
    expect(await install([])).toEqual([' ci --omit=dev']);
  });

  test('are left alone if they are those of another copy', async () => {
    await mkdir(join(root, 'others'));
    await symlink('others', join(root, 'node_modules'));
    expect(await install([])).toEqual([]);
  });
});

test('the packages of the tests are added to those of the site', async () => {
  await install([]);
  expect(await install(['tests'])).toEqual([' ci --include=dev']);
  expect(await install(['tests'])).toEqual([]);
});

test('a folder with a lockfile gets packages of its own', async () => {
  await install(['tests']);
  expect(await install(['tests', 'tests/nu'])).toEqual(['/tests/nu ci --omit=dev']);
  expect(await install(['tests', 'tests/nu'])).toEqual([]);
});

test('a failed installation is reported, and tried again', async () => {
  await expect(install([], { NPM_FAILS: '1' })).rejects.toThrow('npm ci failed');
  expect(await install([])).toEqual([' ci --omit=dev']);
});

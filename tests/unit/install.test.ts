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

/**
 * Stands in for npm: notes where and how it was called, makes the folders of the packages anew, and notes what is in
 * them.
 */
const npm = `#!/bin/sh
echo "$PWD $*" >> "$NPM_CALLS"
echo "$PATH" > npm-path
[ -z "$NPM_FAILS" ] || exit 1
rm -rf node_modules
mkdir -p node_modules/.bin
case "$PWD" in */node) [ -z "$BUNDLED" ] || { mkdir -p "$BUNDLED" && touch "$BUNDLED/node"; } ;; esac
for name in site tests; do
  case "$name $*" in tests*omit=dev*) continue;; esac
  mkdir -p node_modules/$name && echo '{}' > node_modules/$name/package.json
done
if [ -d node_modules/tests ]; then from=package-lock.json; else from=site.json; fi
cp $from node_modules/.package-lock.json
`;

/** The packages in the lockfile: one for the site, one for tests, and one for another system. */
const entries = {
  '': { name: 'archive' },
  'node_modules/site': { version: '1.0.0', integrity: 'sha512-site' },
  'node_modules/tests': { version: '1.0.0', integrity: 'sha512-tests', dev: true },
};
const forOthers = { version: '1.0.0', optional: true, os: ['other'] };

/** Writes the lockfile of a folder, and what npm notes when it installs the packages of the site. */
async function lock(folder: string, packages: Readonly<Record<string, object>>): Promise<void> {
  await writeFile(join(root, folder, 'package-lock.json'), JSON.stringify({ packages }));
  const site = Object.entries(packages).filter(([path]) => !path.endsWith('tests'));
  const noted = JSON.stringify({ packages: Object.fromEntries(site) });
  await writeFile(join(root, folder, 'site.json'), noted);
}

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'archive-install-')));
  for (const folder of ['src/commands', 'tests/nu', 'bin']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  for (const file of [script, 'src/licences/lockfile.mjs', 'src/commands/registry.mjs']) {
    await cp(fileURLToPath(new URL(`../../${file}`, import.meta.url)), join(root, file));
  }
  for (const folder of ['.', 'tests/nu']) await lock(folder, entries);
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
    const site = { version: '1.0.1', integrity: 'sha512-new' };
    await lock('.', { ...entries, 'node_modules/site': site });
    expect(await install([])).toEqual([' ci --omit=dev']);
    await lock('.', { ...entries, 'node_modules/site': site, 'node_modules/added': site });
    expect(await install([])).toEqual([' ci --omit=dev']);
  });

  test('are installed again if one is missing', async () => {
    await install([]);
    await rm(join(root, 'node_modules/site'), { recursive: true });
    expect(await install([])).toEqual([' ci --omit=dev']);
  });

  test('are not installed again after npm has installed them by itself', async () => {
    await writeFile(join(root, 'calls'), '');
    spawnSync(join(root, 'bin/npm'), ['ci'], {
      cwd: root,
      env: { NPM_CALLS: join(root, 'calls'), PATH: '/usr/bin:/bin' },
    });
    expect(await install([])).toEqual([]);
    expect(await install(['tests'])).toEqual([]);
  });

  test('are installed without those for other systems, which may lack a checksum', async () => {
    await lock('.', { ...entries, 'node_modules/other': forOthers });
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

describe('on a Node that is too old,', () => {
  const bundled = `node_modules/node-${process.platform}-${process.arch}/bin`;
  const pretence = "Object.defineProperty(process.versions, 'node', { value: '20.10.0' });\n";

  beforeEach(async () => {
    await mkdir(join(root, 'src/commands/node'), { recursive: true });
    await lock('src/commands/node', entries);
    await writeFile(join(root, 'pretence.mjs'), pretence);
  });

  const onOldNode = (environment = {}) =>
    install([], { NODE_OPTIONS: `--import=${join(root, 'pretence.mjs')}`, ...environment });

  test('npm runs on the bundled one, because it leaves out programs that do not run on its Node', async () => {
    const calls = await onOldNode({ BUNDLED: bundled });
    expect(calls).toEqual(['/src/commands/node ci --omit=dev', ' ci --omit=dev']);
    const [first] = (await readFile(join(root, 'npm-path'), 'utf8')).split(':');
    expect(first).toBe(join(root, 'src/commands/node', bundled, '/'));
    expect(await realpath(join(root, 'node_modules/.bin/node'))).toBe(
      join(root, 'src/commands/node', bundled, 'node'),
    );
  });

  test('nothing else is installed where no newer one can be had', async () => {
    await expect(onOldNode()).rejects.toThrow(/needs Node 22\.18\.0 or newer; this is 20\.10\.0/);
    const calls = await readFile(join(root, 'calls'), 'utf8');
    expect(calls.trim().split('\n')).toHaveLength(1);
  });
});

test('a failed installation is reported, and tried again', async () => {
  await expect(install([], { NPM_FAILS: '1' })).rejects.toThrow('npm ci failed');
  expect(await install([])).toEqual([' ci --omit=dev']);
});

test.each(['#', '?', '"', ':'])(
  'a folder whose path has %s is refused, because no build could work there',
  async (character) => {
    const whole = root;
    root = join(whole, `a${character}b`);
    await mkdir(root);
    for (const folder of ['src', 'bin']) {
      await cp(join(whole, folder), join(root, folder), { recursive: true });
    }
    await expect(install([])).rejects.toThrow(`whose path has the character ${character},`);
    root = whole;
  },
);

test('a folder whose path has spaces, accents and other scripts is as good as any', async () => {
  const whole = root;
  root = join(whole, 'ä 100 % 日本 & (1)');
  await mkdir(root);
  for (const entry of ['src', 'bin', 'package-lock.json', 'site.json']) {
    await cp(join(whole, entry), join(root, entry), { recursive: true });
  }
  expect(await install([])).toEqual([' ci --omit=dev']);
  root = whole;
});

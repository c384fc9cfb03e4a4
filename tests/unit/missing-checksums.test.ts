import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

// npm installs a package for macOS, whose checksum the lockfile lacks, from a registry on this machine. Another one,
// for Windows, lacks its checksum too.

const name = '@programs/macos';
const entry = `node_modules/${name}`;
const packages = {
  '': { name: 'archive', optionalDependencies: { [name]: '1.0.0', '@programs/windows': '1.0.0' } },
  [entry]: { version: '1.0.0', license: 'MIT', optional: true, os: ['darwin'] },
  'node_modules/@programs/windows': { version: '1.0.0', optional: true, os: ['win32'] },
};

/** Makes npm and the project's scripts take this machine for a Mac. */
const pretence = "Object.defineProperty(process, 'platform', { value: 'darwin' });\n";

let root: string;
let registry: Server;
let address: string;
/** What the registry sends and says, and what it was asked for. */
let sent: { tarball: Buffer; integrity: string | undefined; requests: string[] };

/** A package as npm downloads it. */
async function pack(program: string): Promise<Buffer> {
  const folder = join(root, 'packed/package');
  await mkdir(folder, { recursive: true });
  const manifest = { name, version: '1.0.0', os: ['darwin'] };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'program.js'), program);
  return execFileSync('tar', ['-czf', '-', 'package'], { cwd: join(root, 'packed') });
}

const checksumOf = (tarball: Buffer) =>
  `sha512-${createHash('sha512').update(tarball).digest('base64')}`;

const lockfile = () => readFile(join(root, 'package-lock.json'), 'utf8');
const isInstalled = () => existsSync(join(root, entry, 'program.js'));

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'archive-checksums-')));
  await mkdir(join(root, 'src/commands'), { recursive: true });
  for (const file of [
    'src/commands/install.mjs',
    'src/commands/registry.mjs',
    'src/licences/lockfile.mjs',
  ]) {
    await cp(fileURLToPath(new URL(`../../${file}`, import.meta.url)), join(root, file));
  }
  await writeFile(join(root, 'package.json'), JSON.stringify(packages['']));
  const locked = { name: 'archive', lockfileVersion: 3, requires: true, packages };
  await writeFile(join(root, 'package-lock.json'), `${JSON.stringify(locked, null, 2)}\n`);
  await writeFile(join(root, 'pretence.mjs'), pretence);

  const tarball = await pack('the program');
  sent = { tarball, integrity: checksumOf(tarball), requests: [] };
  registry = createServer(({ url = '' }, response) => {
    sent.requests.push(url);
    if (url.endsWith('.tgz')) return response.end(sent.tarball);
    const dist = { tarball: `${address}macos.tgz`, integrity: sent.integrity };
    const versions = { '1.0.0': { name, version: '1.0.0', os: ['darwin'], dist } };
    return response.end(JSON.stringify({ name, 'dist-tags': { latest: '1.0.0' }, versions }));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const at = registry.address();
  if (at === null || typeof at === 'string') throw new Error('The registry has no port.');
  address = `http://127.0.0.1:${at.port}/`;
});

afterEach(async () => {
  registry.closeAllConnections();
  await new Promise((resolve) => registry.close(resolve));
  await rm(root, { recursive: true });
});

/** Installs as on a Mac, and returns what is printed. Throws it if that fails. */
function install(environment = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = {
      PATH: process.env['PATH'],
      HOME: root,
      NODE_OPTIONS: `--import=${join(root, 'pretence.mjs')}`,
      npm_config_registry: address,
      npm_config_globalconfig: join(root, 'npmrc'),
      npm_config_cache: join(root, 'cache'),
      npm_config_fetch_retries: '0',
      npm_config_update_notifier: 'false',
      ...environment,
    };
    const script = join(root, 'src/commands/install.mjs');
    execFile(process.execPath, [script], { env }, (error, _, printed) => {
      if (error) reject(new Error(printed));
      else resolve(printed);
    });
  });
}

test('is added as the registry gives it, and nothing else is changed', async () => {
  const before = await lockfile();
  const printed = await install();
  expect(printed).toMatch(
    /package-lock\.json has no checksum of @programs\/macos 1\.0\.0.* added as 127\.0\.0\.1:\d+ gives it: please commit/,
  );
  expect(isInstalled()).toBe(true);
  const after = await lockfile();
  const line = `      "integrity": "${sent.integrity}",\n`;
  expect(after).toContain(`"${entry}": {\n      "version": "1.0.0",\n${line}`);
  expect(after.replace(line, '')).toBe(before);

  sent.requests = [];
  expect(await install()).toBe('');
  expect(sent.requests).toEqual([]);
});

test('refuses another package from then on, even if the registry vouches for it', async () => {
  await install();
  const locked = await lockfile();
  for (const folder of ['node_modules', 'cache']) await rm(join(root, folder), { recursive: true });
  sent.tarball = await pack('another program');
  sent.integrity = checksumOf(sent.tarball);
  await expect(install()).rejects.toThrow(/npm has not installed @programs\/macos/);
  expect(isInstalled()).toBe(false);
  expect(await lockfile()).toBe(locked);
});

test('refuses a package that was altered on its way', async () => {
  sent.tarball = await pack('another program');
  await expect(install()).rejects.toThrow(/npm has not installed @programs\/macos/);
  expect(isInstalled()).toBe(false);
});

test.each([undefined, `sha1-${'a'.repeat(27)}=`, 'sha512-short'])(
  'is not added if the registry gives %s',
  async (integrity) => {
    const before = await lockfile();
    sent.integrity = integrity;
    await expect(install()).rejects.toThrow(
      /no checksum of @programs\/macos 1\.0\.0.*gives no SHA-512/,
    );
    expect(isInstalled()).toBe(false);
    expect(await lockfile()).toBe(before);
  },
);

test.each([
  ['in continuous integration', { CI: 'true' }, /Because CI is set, none is added here/],
  [
    'without encryption',
    { npm_config_registry: 'http://registry.example/' },
    /registry\.example without encryption/,
  ],
  [
    'from a registry of the scope without encryption',
    { 'npm_config_@programs:registry': 'http://registry.example/' },
    /registry\.example without encryption/,
  ],
  [
    'if the registry does not answer',
    { npm_config_registry: 'https://127.0.0.1:1/' },
    /cannot be asked/,
  ],
])('is not added %s', async (_, environment, message) => {
  const before = await lockfile();
  await expect(install(environment)).rejects.toThrow(message);
  expect(sent.requests).toEqual([]);
  expect(isInstalled()).toBe(false);
  expect(await lockfile()).toBe(before);
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);

/** The folders that have a manifest and a lockfile of their own. */
const packageFolders = [
  '',
  'src/commands/node/',
  'tests/benchmark/build/',
  'tests/lighthouse/',
  'tests/nu/',
  'tests/observatory/',
] as const;

const versions = z.record(z.string(), z.string()).default({});
const manifestSchema = z.looseObject({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optional: z.boolean().optional(),
      dependencies: versions,
      optionalDependencies: versions,
    }),
  ),
});
type Locked = z.infer<typeof lockSchema>['packages'];

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Whether Node, looking from a package's folder, finds a package of that name in the lockfile. */
function isLocked(packages: Locked, name: string, path: string): boolean {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true;
  if (path === '') return false;
  const parent = path.includes('/node_modules/')
    ? path.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, '')
    : '';
  return isLocked(packages, name, parent);
}

describe.each(packageFolders)('the packages of ./%s', (folder) => {
  const manifest = manifestSchema.parse(read(`${folder}package.json`));
  const { packages } = lockSchema.parse(read(`${folder}package-lock.json`));

  test('are locked for every system, so that npm ci works on each', () => {
    const missing = Object.entries(packages).flatMap(
      ([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies })
          .filter((name) => !isLocked(packages, name, path))
          .map((name) => `${name}, for ${path || 'the project'}`),
    );
    expect(missing, 'add each to package-lock.json, with its version, os and cpu').toEqual([]);
  });

  test('are locked without addresses, and with digests unless they are optional', () => {
    for (const [path, { resolved, integrity, optional }] of Object.entries(packages)) {
      expect(resolved, path).toBeUndefined();
      if (path !== '' && !optional) expect(integrity, path).toBeTruthy();
    }
  });

  test('have exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    for (const [name, version] of Object.entries(all)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

test('the top level of the project has these files and folders only', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const files = tracked.split('\0').filter(Boolean);
  const top = new Set(files.map((file) => file.replace(/\/.*/, '')));
  const ordinary = /^(?:\..+|README\.md|ARCHITECTURE\.md|SECURITY\.md|LICENSE|package-lock\.json)$/;
  expect([...top].filter((name) => !ordinary.test(name)).toSorted()).toEqual([
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
    'src',
    'tests',
    'tsconfig.json',
  ]);
});

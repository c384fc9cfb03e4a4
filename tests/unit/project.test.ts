import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
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
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));

const manifest = manifestSchema.parse(read('package.json'));
const { packages } = lockSchema.parse(read('package-lock.json'));

/** Whether the lockfile has a package where one that lies at the path would look for it. */
function isLocked(name: string, path: string): boolean {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true;
  if (path === '') return false;
  return isLocked(
    name,
    path.includes('/node_modules/') ? path.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, '') : '',
  );
}

describe('the lockfile', () => {
  test('has every package for every system, so that npm ci installs on each', () => {
    const missing = Object.entries(packages).flatMap(
      ([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies })
          .filter((name) => !isLocked(name, path))
          .map((name) => `${name}, for ${path || 'the project'}`),
    );
    expect(missing, 'add each to package-lock.json, with its version, os and cpu').toEqual([]);
  });

  test('names no address, and knows the bytes of all packages but some for other systems', () => {
    for (const [path, { resolved, integrity, optional }] of Object.entries(packages)) {
      expect(resolved, path).toBeUndefined();
      if (path !== '' && !optional) expect(integrity, path).toBeTruthy();
    }
  });
});

test('every dependency is pinned to one version', () => {
  const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  for (const [name, version] of Object.entries(all))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the project keeps to its top level', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const top = new Set(
    tracked
      .split('\0')
      .filter(Boolean)
      .map((file) => file.split('/')[0] ?? ''),
  );
  const ordinary = /^(?:\..+|README\.md|ARCHITECTURE\.md|LICENSE|package-lock\.json)$/;
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

test('the records that the editor’s guide shows are the archive’s own', () => {
  const text = (name: string) => readFileSync(new URL(name, root), 'utf8');
  const shown = [...text('content/README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, yaml]) => yaml,
  );
  const [, record] = text('content/reviews/cinematic-perfection.md').split('---\n');
  const [first, second] = shown;
  expect(first).toMatch(/^title:/);
  expect(second).toMatch(/^passages:/);
  expect(record?.startsWith(`${first}${second}`)).toBe(true);
  expect(shown).toContain(text('content/themes/perfection.yaml'));
  expect(shown).toContain(text('content/people/terence-fletcher.yaml'));
});

import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { acceptedLicences } from '../../src/licences/accepted-licences.ts';
import { lockedPackages, lockfiles } from '../../src/licences/lockfiles.ts';

const root = new URL('../../', import.meta.url);

/**
 * Programs for other systems, which the registry that the lockfile was made with does not have. The first installation
 * on such a system adds its checksum: see missing-checksums.test.ts.
 */
const mayLackChecksum = [
  '@pagefind/darwin-arm64',
  '@pagefind/darwin-x64',
  '@pagefind/freebsd-x64',
  '@pagefind/windows-arm64',
  '@pagefind/windows-x64',
];

test('all lockfiles are known', () => {
  const exclude = ['**/node_modules', '.astro', 'dist'];
  const found = globSync('**/package-lock.json', { cwd: fileURLToPath(root), exclude });
  expect(found.sort()).toEqual([...lockfiles].sort());
});

describe.each(lockfiles)('in %s,', (lockfile) => {
  const packages = lockedPackages(lockfile, root);

  test('every package has a checksum', () => {
    const missing = packages.filter(
      ({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    const known = lockfile === 'package-lock.json' ? mayLackChecksum : [];
    expect(missing.filter(({ name, integrity }) => integrity || !known.includes(name))).toEqual([]);
  });

  test('no package names the host of a registry', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('the licence of every package is accepted', () => {
    const refused = packages.filter(({ licence }) => !Object.hasOwn(acceptedLicences, licence));
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });
});

test('every licence that is accepted is the licence of a package', () => {
  const used = new Set(
    lockfiles.flatMap((file) => lockedPackages(file, root)).map(({ licence }) => licence),
  );
  expect(Object.keys(acceptedLicences).filter((licence) => !used.has(licence))).toEqual([]);
});

test('the bill of materials names all packages in package-lock.json, and is the same each time', () => {
  const write = () =>
    execFileSync(process.execPath, [fileURLToPath(new URL('src/commands/sbom.ts', root))], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
  const bill = write();
  expect(write()).toBe(bill);
  const { components, metadata } = z
    .object({
      components: z.array(z.object({ name: z.string(), version: z.string() })),
      metadata: z.object({ component: z.object({ name: z.string() }) }),
    })
    .parse(JSON.parse(bill));
  expect(metadata.component.name).toBe('review-archive');
  const names = new Set(components.map(({ name, version }) => `${name} ${version}`));
  const locked = lockedPackages('package-lock.json', root);
  expect(locked.filter(({ name, version }) => !names.has(`${name} ${version}`))).toEqual([]);
});

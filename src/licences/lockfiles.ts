import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { nameOf } from './lockfile.mjs';

/** The lockfiles of the project: of the site and the tests, and of tools that have packages of their own. */
export const lockfiles = [
  'package-lock.json',
  'src/commands/node/package-lock.json',
  'tests/benchmark/build/package-lock.json',
  'tests/lighthouse/package-lock.json',
  'tests/nu/package-lock.json',
  'tests/observatory/package-lock.json',
] as const;

/** A package as npm locks it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or what the package writes instead. */
  readonly licence: string;
  /** The checksum of what npm downloads. */
  readonly integrity: string | undefined;
  /** The address that it is downloaded from, if the lockfile fixes one. */
  readonly resolved: string | undefined;
}

/** The licences of packages that write them in an old form, which npm leaves out of lockfiles. */
const undeclared: Readonly<Record<string, string>> = { busboy: 'MIT', streamsearch: 'MIT' };

const lockfileSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
    }),
  ),
});

/**
 * The packages that a lockfile names, by path, without the project itself.
 *
 * @param root the URL of the project, with a slash at its end
 * @throws {z.ZodError} if the file is not a lockfile of npm 7 or newer
 */
export function lockedPackages(lockfile: string, root: URL): LockedPackage[] {
  const { packages } = lockfileSchema.parse(
    JSON.parse(readFileSync(new URL(lockfile, root), 'utf8')),
  );
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, integrity, resolved }]) => {
      const name = nameOf(path);
      return { name, version, licence: license ?? undeclared[name] ?? 'none', integrity, resolved };
    });
}

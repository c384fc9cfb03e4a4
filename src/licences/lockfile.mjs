// Reads npm's lockfiles, and adds checksums to them. This runs on whatever Node the machine has: plain JavaScript only.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Entry A package in a lockfile.
 * @property {string} version
 * @property {string} [integrity] the checksum of what npm downloads
 * @property {boolean} [dev] whether only tests need it
 * @property {boolean} [devOptional] whether only tests need it, or a package that runs on some systems
 * @property {boolean} [optional] whether it may be missing, because it is for other systems
 * @property {readonly string[]} [os] the systems that it is for; all if missing
 * @property {readonly string[]} [cpu] the processors that it is for; all if missing
 * @property {readonly string[]} [libc] the C libraries that it is for, on Linux; all if missing
 */

/** @typedef {Readonly<Record<string, Entry>>} Entries Packages by the paths of their folders. */

/**
 * The packages in a lockfile, by the paths of their folders.
 *
 * @param {URL} file
 * @returns {Entries}
 */
export function entriesOf(file) {
  const { packages = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
}

/**
 * The name of a package.
 *
 * @param {string} path of its folder
 */
export function nameOf(path) {
  return path.replace(/^.*node_modules\//, '');
}

/**
 * Adds the checksum of a package to its entry in a lockfile, where npm writes it.
 *
 * @param {URL} file
 * @param {string} path the entry's
 * @param {string} integrity
 */
export function addChecksum(file, path, integrity) {
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const { version, ...others } = lockfile.packages[path];
  lockfile.packages[path] = { version, integrity, ...others };
  // Another command may be reading the lockfile.
  const next = new URL(`${file.href}.${process.pid}`);
  writeFileSync(next, `${JSON.stringify(lockfile, null, 2)}\n`);
  renameSync(next, file);
}

/**
 * Whether a package is for this system.
 *
 * @param {Entry} entry
 */
export function fits({ os = [process.platform], cpu = [process.arch] }) {
  return os.includes(process.platform) && cpu.includes(process.arch);
}

/**
 * The packages for this system that npm has not installed, although it reports success: it leaves out an optional
 * package without a word if its checksum is wrong. Which C library a Linux has is not looked up.
 *
 * @param {URL} folder
 * @param {Entries} entries
 * @param {boolean} withTests whether development dependencies are needed too
 */
export function leftOut(folder, entries, withTests) {
  return Object.entries(entries)
    .filter(([, { os, libc }]) => os && !libc)
    .filter(([, entry]) => fits(entry) && (withTests || !(entry.dev || entry.devOptional)))
    .map(([path]) => path)
    .filter((path) => !existsSync(new URL(`${path}/package.json`, folder)));
}

/**
 * Whether npm has installed what a lockfile names, as far as this system needs it, and nothing that it does not name.
 * npm notes what it has installed, once all is there.
 *
 * @param {URL} folder
 * @param {Entries} entries
 * @param {boolean} withTests whether development dependencies are needed too
 */
export function isInstalled(folder, entries, withTests) {
  const note = new URL('node_modules/.package-lock.json', folder);
  if (!existsSync(note)) return false;
  const installed = entriesOf(note);
  const isThere = Object.entries(installed).every(
    ([path, entry]) =>
      path in entries && fits(entry) && existsSync(new URL(`${path}/package.json`, folder)),
  );
  return (
    isThere &&
    leftOut(folder, entries, withTests).length === 0 &&
    Object.entries(entries).every(([path, { version, integrity, optional, dev, devOptional }]) => {
      const found = installed[path];
      if (!found) return optional || ((dev || devOptional) && !withTests);
      return found.version === version && found.integrity === integrity;
    })
  );
}

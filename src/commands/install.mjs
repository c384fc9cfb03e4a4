// Installs the packages that a command needs, unless they are installed already:
//   node src/commands/install.mjs                  what the site needs
//   node src/commands/install.mjs tests            what the tests need as well
//   node src/commands/install.mjs tests tests/nu   and the package in the folder tests/nu
// This runs before anything is installed, on whatever Node the machine has: plain JavaScript only.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addChecksum,
  entriesOf,
  fits,
  isInstalled,
  leftOut,
  nameOf,
} from '../licences/lockfile.mjs';
import { askForChecksum } from './registry.mjs';

const root = new URL('../../', import.meta.url);
const isWindows = process.platform === 'win32';

/** The oldest Node that Astro and our TypeScript files run on. */
const oldestNode = '22.18.0';
/** The package that brings a newer Node to machines whose own is too old. */
const bundledNode = new URL('src/commands/node/', root);
const bundledPackage = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
const bundledBinary = `node_modules/${bundledPackage}/bin/node${isWindows ? '.exe' : ''}`;
/** npm puts this folder first on the path of every script, so its `node` is the one that runs. */
const linkToNode = new URL(`node_modules/.bin/node${isWindows ? '.cmd' : ''}`, root);

/** The variables of the environment in which npm runs. */
const environment = { ...process.env };

/**
 * Characters in names of folders that bundlers and shells take for something else, and then fail without saying why. In
 * a folder with a backslash, Node itself refuses to run this.
 */
const misread = isWindows ? /[#?]/ : /[#?":]/;

const [scope = 'site', ...folders] = process.argv.slice(2);

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Refuses to work in a folder in whose path no build could work. */
function refuseFolder() {
  const folder = fileURLToPath(root);
  const [character] = misread.exec(folder) ?? [];
  if (character === undefined) return;
  fail(
    `The project is in ${folder}, whose path has the character ${character}, which tools that build the site take for ` +
      'something else. Rename the folder with it, or move the project. Spaces, accents and other scripts are fine.',
  );
}

/**
 * Whether node_modules is a link to the packages of another copy of the project. There, npm ci
 * would delete them.
 *
 * @param {URL} folder
 */
function sharesPackages(folder) {
  const packages = new URL('node_modules', folder);
  return lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/**
 * Adds the checksums of packages for this system that a lockfile lacks. Such a package may be a program that every
 * build runs, and nobody would notice if it were altered. A checksum that is there is never changed.
 *
 * @param {URL} folder
 * @param {URL} lockfile
 */
function addMissingChecksums(folder, lockfile) {
  for (const [path, entry] of Object.entries(entriesOf(lockfile))) {
    if (entry.integrity || !fits(entry)) continue;
    const name = nameOf(path);
    const missing = `${fileURLToPath(lockfile)} has no checksum of ${name} ${entry.version}, which is for this system.`;
    // There, the addition would be lost, and every run would trust what the registry says that day.
    if (process.env['CI']) {
      fail(
        `${missing} Because CI is set, none is added here. Run "npm start" elsewhere on such a system, and commit it.`,
      );
    }
    const answer = askForChecksum(folder, name, entry.version);
    if ('problem' in answer) fail(`${missing} ${answer.problem}`);
    addChecksum(lockfile, path, answer.checksum);
    console.error(
      `${missing} It has been added as ${answer.host} gives it: please commit the lockfile.`,
    );
  }
}

/**
 * Installs the packages that the lockfile of a folder names, unless they are installed.
 *
 * @param {URL} folder
 * @param {boolean} withTests whether to install development dependencies too
 */
function install(folder, withTests) {
  if (sharesPackages(folder)) return;
  const lockfile = new URL('package-lock.json', folder);
  addMissingChecksums(folder, lockfile);
  const entries = entriesOf(lockfile);
  if (isInstalled(folder, entries, withTests)) return;

  // What a command prints may be read by a program, so this is not part of it.
  console.error(`Installing packages in ${fileURLToPath(new URL('node_modules', folder))} …`);
  const dev = withTests ? '--include=dev' : '--omit=dev';
  const options = [dev, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['ci', ...options], {
    cwd: folder,
    env: environment,
    stdio: ['inherit', process.stderr, 'inherit'],
    shell: isWindows,
  });
  if (status !== 0) fail('npm ci failed; see its message above.');
  const [missing] = leftOut(folder, entries, withTests).map(nameOf);
  if (missing) {
    fail(
      `npm has not installed ${missing}, which is for this system. It could not be downloaded, it needs a newer Node than ` +
        `${process.versions.node}, or what was downloaded does not have the checksum in ${fileURLToPath(lockfile)}. If that ` +
        'stays, do not change the checksum, but find out who altered the package.',
    );
  }
}

/** Whether the machine's own Node is too old, or this already runs on the bundled one. */
function needsBundledNode() {
  if (realpathSync(process.execPath).startsWith(fileURLToPath(bundledNode))) return true;
  return process.versions.node.localeCompare(oldestNode, 'en', { numeric: true }) < 0;
}

/**
 * Installs the bundled Node, and lets npm run on it: npm leaves out programs for this system that do not run on the
 * Node that it runs on.
 */
function installNode() {
  install(bundledNode, false);
  const binary = new URL(bundledBinary, bundledNode);
  if (!existsSync(binary)) {
    fail(
      `This project needs Node ${oldestNode} or newer; this is ${process.versions.node}. ` +
        'It cannot be installed automatically on this system; get it from https://nodejs.org.',
    );
  }
  environment.PATH = [fileURLToPath(new URL('.', binary)), process.env.PATH].join(delimiter);
}

/** Puts the bundled Node where npm scripts find it. */
function linkNode() {
  if (existsSync(linkToNode)) return;
  rmSync(linkToNode, { force: true });
  const target = `../../src/commands/node/${bundledBinary}`;
  if (isWindows) writeFileSync(linkToNode, `@"%~dp0\\${target.replaceAll('/', '\\')}" %*\r\n`);
  else symlinkSync(target, linkToNode);
}

refuseFolder();
if (scope !== 'site' && scope !== 'tests') fail(`Install "site" or "tests", not "${scope}".`);
const isBundled = needsBundledNode() && !sharesPackages(root);
if (isBundled) installNode();
install(root, scope === 'tests');
if (isBundled) linkNode();
for (const folder of folders) install(new URL(`${folder}/`, root), false);

// Installs what the lockfile names, unless it is all there. It runs before anything is installed, on
// whatever Node the machine has, so it is plain JavaScript and needs nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const packages = new URL('node_modules', root);
const stamp = new URL('node_modules/.installed', root);
const node = new URL('node_modules/.bin/node', root);
const oldestNode = [22, 18];

const wanted = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

function isInstalled() {
  // A link leads to the packages of another copy of the project, which npm ci would delete there.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing what the lockfile names; this is done once.');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed; what it printed above says why.');
  writeFileSync(stamp, wanted);
}

const bringsNode = existsSync(node) || existsSync(new URL(`${node.href}.cmd`));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
if (!bringsNode && (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))) {
  fail(
    `This project needs Node ${oldestNode.join('.')} or newer, and this is ${process.versions.node}. ` +
      'For this system it cannot bring its own: install one from https://nodejs.org.',
  );
}

// Asks the registry that npm is set to for the checksum of a package that the lockfile lacks, because the lockfile was
// made where that package cannot be had. This runs on whatever Node the machine has: plain JavaScript only.
//
// It is the trust by which npm writes every entry of a lockfile: on first use, over HTTPS. From then on, npm compares
// what it downloads with the lockfile, on every machine that has the commit.
import { spawnSync } from 'node:child_process';

const sha512 = /^sha512-[\w+/]{86}==$/;

/** Hosts that are this machine: what they answer passes no network. */
const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/**
 * What npm prints, without the space around it; undefined if it fails.
 *
 * @param {URL} folder
 * @param {readonly string[]} options
 */
function npm(folder, options) {
  const { status, stdout } = spawnSync('npm', options, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The registry from which npm gets a package; undefined if npm does not say.
 *
 * @param {URL} folder
 * @param {string} name
 */
function registryOf(folder, name) {
  const [scope] = name.split('/');
  const keys = name.startsWith('@') ? [`${scope}:registry`, 'registry'] : ['registry'];
  const values = keys.map((key) => npm(folder, ['config', 'get', key]) ?? '');
  const address = values.find((value) => URL.canParse(value));
  return address === undefined ? undefined : new URL(address);
}

/**
 * The SHA-512 checksum of a package and the registry that gives it, or why there is none.
 *
 * @param {URL} folder where npm would install the package
 * @param {string} name
 * @param {string} version
 * @returns {{ checksum: string, host: string } | { problem: string }}
 */
export function askForChecksum(folder, name, version) {
  const registry = registryOf(folder, name);
  if (!registry) return { problem: 'npm does not say which registry it is set to.' };
  const { host, hostname, protocol } = registry;
  if (protocol !== 'https:' && !thisMachine.includes(hostname)) {
    return {
      problem:
        `npm is set to the registry ${host} without encryption, so anyone on the way could alter the checksum. ` +
        'Set npm to an address that starts with https://, and try again.',
    };
  }
  const answer = npm(folder, ['view', `${name}@${version}`, 'dist.integrity', '--strict-ssl']);
  if (answer === undefined) {
    return {
      problem: `The registry ${host} cannot be asked for it: see the message of npm above.`,
    };
  }
  if (sha512.test(answer)) return { checksum: answer, host };
  return {
    problem: `The registry ${host} gives no SHA-512 checksum of it. Set npm to another registry, and try again.`,
  };
}

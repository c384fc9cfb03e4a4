import { apacheConfiguration } from './apache.ts';
import { accessFile } from './apache-site.ts';
import { caddyConfiguration } from './caddy.ts';
import type { Deployment } from './configuration.ts';
import { headersFile } from './headers-and-redirects.ts';
import { nginxConfiguration } from './nginx.ts';
import { uploadScript } from './s3.ts';

/** Hosts whose configuration this writes, and how. */
const writers = {
  nginx: nginxConfiguration,
  caddy: caddyConfiguration,
  apache: apacheConfiguration,
  htaccess: accessFile,
  netlify: headersFile,
  cloudflare: headersFile,
  s3: uploadScript,
} as const satisfies Record<string, (deployment: Deployment) => string>;

/** The names of the hosts. */
export const hosts = Object.keys(writers);

/** Servers that can be run on this machine. */
export const servers: readonly Host[] = ['nginx', 'caddy', 'apache'];

export type Host = keyof typeof writers;

const isHost = (name: string | undefined): name is Host =>
  name !== undefined && Object.hasOwn(writers, name);

/** What the command was given besides the name of the host. */
interface Options {
  readonly inside?: boolean | undefined;
  readonly port?: string | undefined;
  readonly root?: string | undefined;
}

/** The built site, and the machine that it is on. */
interface Machine extends Pick<Deployment, 'address' | 'languages'> {
  /** The folder of the built site, without a slash at its end. */
  readonly dist: string;
  /** A folder for what a server writes, without a slash at its end. */
  readonly temporary: string;
  readonly user: string;
}

/** What every configuration can write in quotation marks as it is. */
const plainFolder = /^[^"'`$\\{}\n]+$/;
const plainBase = /^[\w.~/-]+$/;

function readPort(port: string, host: Host): number {
  if (!servers.includes(host)) {
    throw new Error(`--port is for a server on this machine: ${servers.join(', ')}.`);
  }
  const number = Number(port);
  if (/^\d{1,5}$/.test(port) && number > 0 && number < 65_536) return number;
  throw new Error(
    `--port is ${JSON.stringify(port)}. Write a number from 1 to 65535, such as 8080.`,
  );
}

/** @throws {Error} if there can be no other site around this one */
function checkInside(host: Host, port: string | undefined, { pathname }: URL): void {
  if (!servers.includes(host)) {
    throw new Error(`--inside is for servers: ${servers.join(', ')}.`);
  }
  if (port !== undefined) {
    throw new Error(
      '--port is for a server on this machine, --inside for one that has a site already.',
    );
  }
  if (pathname === '/') {
    throw new Error(
      'The site was built for the root of its host, so no other site is around it. ' +
        'Build it for a path: SITE_ADDRESS=https://reviews.example/archive/ npm run build',
    );
  }
}

/**
 * The configuration of a host.
 *
 * @param names what the command was asked for: the name of one host
 * @throws {Error} if that is not a host, or an option or the address cannot be used
 */
export function configurationFor(
  names: readonly string[],
  { inside, port, root }: Options,
  { address, languages, dist, temporary, user }: Machine,
): string {
  const [host, more] = names;
  if (!isHost(host) || more !== undefined) {
    throw new Error(
      `Name one host: ${hosts.join(', ')}. For example: npm run --silent hosting -- nginx`,
    );
  }
  if (inside) checkInside(host, port, address);
  const preview = port === undefined ? undefined : { port: readPort(port, host), temporary, user };
  // What is uploaded from this machine is here, too.
  const onServer = `/var/www/${address.hostname}${inside ? address.pathname : ''}`;
  const folder = root ?? (preview || host === 's3' ? dist : onServer);
  for (const each of [folder, temporary]) {
    if (!plainFolder.test(each)) {
      throw new Error(`The folder ${each} has a character that configurations cannot contain.`);
    }
  }
  if (!plainBase.test(address.pathname)) {
    throw new Error(
      `The path of the site, ${address.pathname}, may have only the letters a to z, digits and - . _ ~ here.`,
    );
  }
  return writers[host]({
    address,
    languages,
    folder: folder.replace(/(?<=.)\/$/, ''),
    preview,
    isInside: inside,
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { apacheConfiguration } from '../../src/hosting/configurations/apache.ts';
import { caddyConfiguration } from '../../src/hosting/configurations/caddy.ts';
import type { Deployment } from '../../src/hosting/configurations/configuration.ts';
import { nginxConfiguration } from '../../src/hosting/configurations/nginx.ts';
import { languagesOfInterface } from '../../src/i18n/read-languages.ts';
import { installOnDebian } from './debian.ts';
import { apacheWithOtherSite, caddyWithOtherSite, nginxWithOtherSite } from './other-site.ts';
import { sharedHost } from './shared-host.ts';

/** A web server as systems package it. */
interface ServerKind {
  /** Where the program may be. */
  readonly programs: readonly string[];
  /** Debian's packages of it, with the modules that its configuration needs. */
  readonly packages: readonly string[];
  readonly configuration: (deployment: Deployment) => string;
  /** The arguments that start it in the foreground with a file. */
  readonly start: (file: string) => readonly string[];
}

const apache = {
  programs: ['/usr/sbin/apache2', '/usr/sbin/httpd', '/opt/homebrew/bin/httpd'],
  packages: ['apache2'],
  start: (file: string) => ['-f', file, '-DFOREGROUND'],
};

const nginx = {
  programs: ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'],
  packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  start: (file: string) => ['-c', file],
};

const caddy = {
  programs: ['/usr/bin/caddy', '/opt/homebrew/bin/caddy', '/usr/local/bin/caddy'],
  packages: ['caddy'],
  start: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
};

/** The servers that the project writes configurations for. */
const kinds = {
  nginx: { ...nginx, configuration: nginxConfiguration },
  caddy: { ...caddy, configuration: caddyConfiguration },
  apache: { ...apache, configuration: apacheConfiguration },
  /** Apache on a host where only the folder of the site can be configured. */
  'apache with .htaccess': { ...apache, configuration: sharedHost },
  'nginx with another site': { ...nginx, configuration: nginxWithOtherSite },
  'caddy with another site': { ...caddy, configuration: caddyWithOtherSite },
  'apache with another site': { ...apache, configuration: apacheWithOtherSite },
} as const satisfies Record<string, ServerKind>;

export type WebServerName = keyof typeof kinds;

/** The names of the servers. */
export const webServers: readonly WebServerName[] = [
  'nginx',
  'caddy',
  'apache',
  'apache with .htaccess',
];

/** Those that have another site at their root. */
export const serversWithOtherSite: readonly WebServerName[] = [
  'nginx with another site',
  'caddy with another site',
  'apache with another site',
];

function programOf(name: WebServerName): string | undefined {
  return kinds[name].programs.find((path) => existsSync(path));
}

/** Whether this machine has a server. Installs it first, where that is possible; else it says that there is none. */
export function hasWebServer(name: WebServerName): boolean {
  if (programOf(name) === undefined) installOnDebian(...kinds[name].packages);
  const isThere = programOf(name) !== undefined;
  if (!isThere) console.warn(`The tests of ${name} are skipped: it is not installed.`);
  return isThere;
}

/** A port that nothing listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** A server that serves a built site with the configuration that the project writes for it. */
export class WebServer {
  /** The address of the site, with a slash at its end. */
  readonly address: URL;
  readonly #process: ChildProcess;
  readonly #temporary: string;
  #messages = '';

  private constructor(address: URL, process: ChildProcess, temporary: string) {
    this.address = address;
    this.#process = process;
    this.#temporary = temporary;
    process.stderr?.on('data', (data) => {
      this.#messages += data;
    });
  }

  /**
   * Starts a server.
   *
   * @param folder the built site
   * @param built the address for which it was built
   * @throws {Error} with what the server says, if it does not start
   */
  static async start(name: WebServerName, folder: string, built: string): Promise<WebServer> {
    const program = programOf(name);
    if (program === undefined) throw new Error(`${name} is not installed.`);
    const temporary = await mkdtemp(join(tmpdir(), `archive-${name.replaceAll(' ', '-')}-`));
    const port = await freePort();
    const address = new URL(built);
    const text = kinds[name].configuration({
      address,
      languages: languagesOfInterface(),
      folder,
      preview: { port, temporary, user: userInfo().username },
    });
    const file = join(temporary, 'configuration');
    await writeFile(file, text);
    const started = spawn(program, kinds[name].start(file), {
      cwd: temporary,
      env: {
        ...process.env,
        HOME: temporary,
        XDG_DATA_HOME: temporary,
        XDG_CONFIG_HOME: temporary,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const local = new URL(address.pathname, `http://127.0.0.1:${port}`);
    const server = new WebServer(local, started, temporary);
    await server.#listening();
    return server;
  }

  async #listening(): Promise<void> {
    for (;;) {
      const answer = await fetch(this.address).catch(() => undefined);
      if (answer) return;
      if (this.#process.exitCode !== null) throw new Error(`It ended: ${this.#messages}`);
      await setTimeout(50);
    }
  }

  /** Stops the server, and deletes what it has written. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await ended;
    await rm(this.#temporary, { recursive: true, force: true });
  }
}

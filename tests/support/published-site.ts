import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A site on a host that can lose its network, and at which a later build can be published. */
export class PublishedSite {
  #folders: readonly string[];
  readonly #base: string;
  #server: Server | undefined;
  #port = 0;
  #released: Promise<void> = Promise.resolve();
  /** The paths that were asked for, with their queries. */
  readonly requested: string[] = [];

  private constructor(folder: string, base: string) {
    this.#folders = [folder];
    this.#base = base;
  }

  /**
   * @param folder a built site
   * @param base the path for which it was built
   */
  static async start(folder: string, base = '/'): Promise<PublishedSite> {
    const site = new PublishedSite(folder, base);
    await site.connect();
    return site;
  }

  /** The address of its home page. */
  get address(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  /**
   * Puts a later build in the place of this one.
   *
   * @param folders the built site, and others whose files are served if it lacks them
   */
  publish(...folders: readonly string[]): void {
    this.#folders = folders;
  }

  /**
   * Lets readers wait for every answer.
   *
   * @returns sends the answers
   */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#released = promise;
    return resolve;
  }

  async #read(file: string): Promise<Buffer | undefined> {
    for (const folder of this.#folders) {
      const content = await readFile(join(folder, file)).catch(() => undefined);
      if (content) return content;
    }
    return undefined;
  }

  async #answer(target: string, response: ServerResponse): Promise<void> {
    this.requested.push(target);
    await this.#released;
    const { pathname } = new URL(target, 'http://localhost');
    const path = decodeURI(pathname).slice(this.#base.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const content = await this.#read(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    // As some hosts do, it lets browsers use pages without asking.
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
    if (content) response.writeHead(200, headers).end(content);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
  }

  /** Gives the host its network back. */
  async connect(): Promise<void> {
    const server = createServer((request, response) => {
      this.#answer(request.url ?? '/', response).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(this.#port, 'localhost', resolve));
    const bound = server.address();
    if (typeof bound !== 'object' || !bound) throw new Error('The server is not listening.');
    this.#port = bound.port;
    this.#server = server;
  }

  /** Takes the network from the host: nobody answers any more. */
  async disconnect(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<unknown>((resolve) => server.close(resolve));
  }
}

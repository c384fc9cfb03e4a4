import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A file that was sent. */
export interface Sent {
  /** Its path within the site. */
  readonly path: string;
  /** The bytes of its body, compressed as it was sent: none where the browser had it already. */
  readonly bytes: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** The types of files whose text is compressed for sending. */
const texts: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml',
};

/** Files whose names change with their content. */
const hashed = /^_astro\/|\.pf_\w+$|\/vocabulary\/[0-9a-f]+\.txt$/;

/** What Chromium asks for whenever a page changes its address. */
const icon = 'favicon.svg';

const compress = promisify(brotliCompress);
const strongest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Serves a folder as a good host of static sites does, compressed, and keeps a record of what it sent. */
export class SiteServer {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #compressed = new Map<string, Promise<Buffer>>();
  readonly #server: Server;
  #sent: Sent[] = [];

  private constructor(folder: string, files: ReadonlySet<string>) {
    this.#folder = folder;
    this.#files = files;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) =>
        response.destroy(Error(`${error}`)),
      );
    });
  }

  /** Serves a folder at a free port; pages are compressed when they are asked for, other texts before. */
  static async start(folder: string): Promise<SiteServer> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    const server = new SiteServer(folder, new Set(files));
    const early = files.filter((file) => extname(file) in texts && !file.endsWith('.html'));
    for (const file of early) await server.#text(file);
    await new Promise<void>((resolve) => server.#server.listen(0, 'localhost', resolve));
    return server;
  }

  /** The address of the site, with a slash at its end. */
  get address(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server does not listen.');
    return `http://localhost:${address.port}/`;
  }

  /** What was sent since this was last asked. */
  takeSent(): Sent[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  /** How many files were sent since what was sent was last taken. */
  get count(): number {
    return this.#sent.length;
  }

  /** Stops serving. */
  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #text(file: string): Promise<Buffer> {
    const known = this.#compressed.get(file);
    if (known) return known;
    const text = readFile(join(this.#folder, file)).then((bytes) => compress(bytes, strongest));
    this.#compressed.set(file, text);
    return text;
  }

  async #answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname.slice(1)).replace(/^$|(?<=\/)$/, 'index.html');
    if (!this.#files.has(path)) {
      this.#send(response.writeHead(404), path);
      return;
    }
    const type = texts[extname(path)];
    const body = await (type ? this.#text(path) : readFile(join(this.#folder, path)));
    const isHashed = hashed.test(path);
    const etag = `"${path.length}-${body.length}"`;
    response.setHeader('content-type', type ?? 'application/octet-stream');
    response.setHeader(
      'cache-control',
      isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (!isHashed) response.setHeader('etag', etag);
    if (!isHashed && headers['if-none-match'] === etag) {
      this.#send(response.writeHead(304), path);
      return;
    }
    if (type) response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', body.length);
    this.#send(response, path, body);
  }

  #send(response: ServerResponse, path: string, body: Buffer = Buffer.alloc(0)): void {
    // Before the browser can have it, so that what was sent before a moment is all it can have had.
    const at = performance.timeOrigin + performance.now();
    if (path !== icon) this.#sent.push({ path, bytes: body.length, at });
    response.end(body);
  }
}

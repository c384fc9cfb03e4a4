import { readdir, readFile } from 'node:fs/promises';
import {
  createServer,
  Server as HttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { generate } from 'selfsigned';

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

/** Other types that browsers ask to be told. */
const others: Readonly<Record<string, string>> = { '.woff2': 'font/woff2' };

/** Files whose names change with their content. */
const hashed = /^assets\/|\.pf_\w+$|\/vocabulary\/[0-9a-f]+\.txt$/;

/** What Chromium asks for whenever a page changes its address. */
const icon = 'favicon.svg';

const compress = promisify(brotliCompress);
const strongest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

type Asked = IncomingMessage | Http2ServerRequest;
type Answer = ServerResponse | Http2ServerResponse;

/** A server with a certificate of its own, which a browser has to be told to take. */
async function secureServer(): Promise<Http2SecureServer> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return createSecureServer({ cert, key, allowHTTP1: true });
}

/** Serves a folder as a good host of static sites does, compressed, and keeps a record of what it sent. */
export class SiteServer {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #compressed = new Map<string, Promise<Buffer>>();
  readonly #server: Server | Http2SecureServer;
  readonly #scheme: 'http' | 'https';
  #sent: Sent[] = [];

  private constructor(
    folder: string,
    files: ReadonlySet<string>,
    server: Server | Http2SecureServer,
    scheme: 'http' | 'https',
  ) {
    this.#folder = folder;
    this.#files = files;
    this.#server = server;
    this.#scheme = scheme;
    const answer = (request: Asked, response: Answer) => {
      this.#answer(request, response).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    };
    // The same for both, whose types are no union that has a listener in common.
    if (server instanceof HttpServer) server.on('request', answer);
    else server.on('request', answer);
  }

  /**
   * Serves a folder at a free port; pages are compressed when they are asked for, other texts before.
   *
   * @param scheme https for HTTP/2 over TLS, which hosts of static sites speak
   */
  static async start(folder: string, scheme: 'http' | 'https' = 'http'): Promise<SiteServer> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    const own = scheme === 'https' ? await secureServer() : createServer();
    const server = new SiteServer(folder, new Set(files), own, scheme);
    const early = files.filter((file) => extname(file) in texts && !file.endsWith('.html'));
    for (const file of early) await server.#text(file);
    await new Promise<void>((resolve) => own.listen(0, 'localhost', () => resolve()));
    return server;
  }

  /** The address of the site, with a slash at its end. */
  get address(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server does not listen.');
    return `${this.#scheme}://localhost:${address.port}/`;
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
    if (this.#server instanceof HttpServer) this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #text(file: string): Promise<Buffer> {
    const known = this.#compressed.get(file);
    if (known) return known;
    const text = readFile(join(this.#folder, file)).then((bytes) => compress(bytes, strongest));
    this.#compressed.set(file, text);
    return text;
  }

  async #answer({ url = '/', headers }: Asked, response: Answer): Promise<void> {
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname.slice(1)).replace(/^$|(?<=\/)$/, 'index.html');
    if (!this.#files.has(path)) {
      response.statusCode = 404;
      this.#send(response, path);
      return;
    }
    const type = texts[extname(path)];
    const isCompressed = type !== undefined && /\bbr\b/.test(`${headers['accept-encoding']}`);
    const body = await (isCompressed ? this.#text(path) : readFile(join(this.#folder, path)));
    const isHashed = hashed.test(path);
    const etag = `"${path.length}-${body.length}"`;
    response.setHeader('content-type', type ?? others[extname(path)] ?? 'application/octet-stream');
    response.setHeader(
      'cache-control',
      isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (!isHashed) response.setHeader('etag', etag);
    if (!isHashed && headers['if-none-match'] === etag) {
      response.statusCode = 304;
      this.#send(response, path);
      return;
    }
    if (isCompressed) response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', body.length);
    this.#send(response, path, body);
  }

  #send(response: Answer, path: string, body: Buffer = Buffer.alloc(0)): void {
    // Before the browser can have it, so that what was sent before a moment is all it can have had.
    const at = performance.timeOrigin + performance.now();
    if (path !== icon) this.#sent.push({ path, bytes: body.length, at });
    response.end(body);
  }
}

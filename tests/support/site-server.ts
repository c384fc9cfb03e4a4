import { readdir, readFile } from 'node:fs/promises';
import {
  createServer,
  Server as HttpServer,
  type IncomingMessage,
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
import { createCertificate } from './certificate.ts';

/** A file that the server sent. */
export interface SentFile {
  /** Its path within the site. */
  readonly path: string;
  /** The size of its body as sent, compressed; 0 if the browser had it cached. */
  readonly bytes: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Content types of files that are compressed for sending. */
const textTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml',
};

const binaryTypes: Readonly<Record<string, string>> = { '.woff2': 'font/woff2' };

/** Files whose names change with their content. */
const hashed = /^assets\/|\.pf_\w+$|\/vocabulary\/[0-9a-f]+\.txt$/;

/** Pages, and files that only one page links to. */
const ofOnePage = /\.html$|(?:^|\/)(?:films|reviews|themes)\//;

/** Chromium requests it whenever a page changes its address, so it is not counted. */
const icon = 'favicon.svg';

const compress = promisify(brotliCompress);
const strongest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** Serves a folder as a good static host does, compressed, and records what it sent. */
export class SiteServer {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #compressed = new Map<string, Promise<Buffer>>();
  readonly #server: HttpServer | Http2SecureServer;
  readonly #scheme: 'http' | 'https';
  #sent: SentFile[] = [];

  private constructor(folder: string, files: ReadonlySet<string>, scheme: 'http' | 'https') {
    this.#folder = folder;
    this.#files = files;
    this.#scheme = scheme;
    const answer = (request: Request, response: Response) => {
      this.#answer(request, response).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    };
    this.#server =
      scheme === 'https'
        ? createSecureServer({ ...createCertificate('localhost'), allowHTTP1: true }, answer)
        : createServer(answer);
  }

  /**
   * Serves a folder at a free port.
   *
   * @param scheme https means HTTP/2, as on most static hosts, with a self-signed certificate
   */
  static async start(folder: string, scheme: 'http' | 'https' = 'http'): Promise<SiteServer> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    const site = new SiteServer(folder, new Set(files), scheme);
    // Compress now what every page shares, so that it does not delay an answer. The rest can wait.
    const shared = files.filter((file) => extname(file) in textTypes && !ofOnePage.test(file));
    for (const file of shared) await site.#compress(file);
    await new Promise<void>((resolve) => site.#server.listen(0, 'localhost', () => resolve()));
    return site;
  }

  /** The address of the site, ending in a slash. */
  get address(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server is not listening.');
    return `${this.#scheme}://localhost:${address.port}/`;
  }

  /** The files sent since the last call. */
  takeSentFiles(): SentFile[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  /** How many files were sent since they were last taken. */
  get sentCount(): number {
    return this.#sent.length;
  }

  /** Stops serving. */
  stop(): Promise<void> {
    if (this.#server instanceof HttpServer) this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #compress(file: string): Promise<Buffer> {
    const known = this.#compressed.get(file);
    if (known) return known;
    const compressed = readFile(join(this.#folder, file)).then((bytes) =>
      compress(bytes, strongest),
    );
    this.#compressed.set(file, compressed);
    return compressed;
  }

  async #answer({ url = '/', headers }: Request, response: Response): Promise<void> {
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname.slice(1)).replace(/^$|(?<=\/)$/, 'index.html');
    if (!this.#files.has(path)) {
      response.statusCode = 404;
      this.#send(response, path);
      return;
    }
    const extension = extname(path);
    const isCompressed = extension in textTypes && /\bbr\b/.test(`${headers['accept-encoding']}`);
    const body = await (isCompressed ? this.#compress(path) : readFile(join(this.#folder, path)));
    const isHashed = hashed.test(path);
    const etag = `"${path.length}-${body.length}"`;
    response.setHeader(
      'content-type',
      textTypes[extension] ?? binaryTypes[extension] ?? 'application/octet-stream',
    );
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

  #send(response: Response, path: string, body: Buffer = Buffer.alloc(0)): void {
    // Record it before sending it: the browser must never have a file that is not on record.
    const at = performance.timeOrigin + performance.now();
    if (path !== icon) this.#sent.push({ path, bytes: body.length, at });
    response.end(body);
  }
}

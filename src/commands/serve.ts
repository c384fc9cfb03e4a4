// Serves the built site like a static host: with or without the slash at the end of a folder, with the types, caching
// and safety headers of src/hosting, and with the nearest 404.html for an address that does not exist.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { builtAddress } from '../hosting/built-address.ts';
import { cacheControl, revalidated } from '../hosting/caching.ts';
import { safetyHeaders } from '../hosting/headers.ts';
import { notFoundPageFor } from '../hosting/hosted-site.ts';
import { contentType, mediaTypeOf, pageType } from '../hosting/media-types.ts';
import { isSimpleRange } from '../hosting/range.ts';
import { languagesOfInterface } from '../i18n/read-languages.ts';
import { site } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

const dist = new URL('../../dist/', import.meta.url);
/** Maximum number of ports to try if they are in use. */
const maximumTries = 20;

const languages = languagesOfInterface();
/** The headers of a site that is served without HTTPS, whatever address it was built for. */
const safety = safetyHeaders({ address: new URL('http://localhost/') });

/** The target of a request. Node's type makes it optional, because clients use it too. */
function targetOf({ url }: IncomingMessage): string {
  if (url === undefined) throw new Error('A request has no target.');
  return url;
}

/**
 * Answers with the page for missing pages.
 *
 * @param path of the missing page, below the site's base
 */
function respondNotFound(path: string, response: ServerResponse): void {
  const page = new URL(notFoundPageFor(path, languages), dist);
  response.writeHead(404, {
    'content-type': pageType,
    'cache-control': revalidated,
  });
  try {
    response.end(readFileSync(page));
  } catch {
    // A build is replacing the site, or someone has deleted it.
    response.end(
      'The page is missing, and so is the page for missing pages. Build the site again.',
    );
  }
}

/** The path of a request below the site's base. */
const pathOf = (target: string) => new URL(`http://localhost${target}`).pathname.slice(1);

// Files are read at every request, so that a new build is served without a restart.
const files = sirv(fileURLToPath(dist), {
  dev: true,
  etag: true,
  brotli: true,
  gzip: true,
  onNoMatch: (request, response) => respondNotFound(pathOf(targetOf(request)), response),
  setHeaders: (response, path) => {
    const below = path.slice(1);
    // sirv also finds a folder without its slash.
    const type = mediaTypeOf(below);
    response.setHeader('content-type', type ? contentType(type) : pageType);
    response.setHeader('cache-control', cacheControl(below));
  },
});

function respond(request: IncomingMessage, response: ServerResponse, base: string): void {
  const target = targetOf(request);
  for (const [name, value] of safety) response.setHeader(name, value);
  // sirv fails on other ranges; a server may ignore them (RFC 9110, 14.2).
  if (!isSimpleRange(request.headers.range)) delete request.headers.range;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  } else if (!URL.canParse(`http://localhost${target}`)) {
    response.writeHead(400).end();
  } else if (target.startsWith(base)) {
    request.url = target.slice(base.length - 1);
    files(request, response);
  } else if (['', base.slice(1, -1)].includes(pathOf(target))) {
    response.writeHead(302, { location: base }).end();
  } else {
    respondNotFound('', response);
  }
}

/** Listens on the first free port. */
function listen(port: number, base: string): void {
  const server = createServer((request, response) => respond(request, response, base));
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port - site.port + 1 >= maximumTries) throw error;
    console.log(`Port ${port} is in use.`);
    listen(port + 1, base);
  });
  server.listen(port, 'localhost', () => {
    console.log(`\nThe archive is at http://localhost:${port}${base}\nPress Ctrl+C to stop it.`);
  });
}

await runCommand(() => listen(site.port, builtAddress(dist).pathname));

// Serves the built site like a static host: with or without the slash at the end of a folder, and
// with the nearest 404.html for an address that does not exist.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { site } from '../site/settings.ts';

const dist = new URL('../../dist/', import.meta.url);
/** Maximum number of ports to try if they are in use. */
const maximumTries = 20;

/** The path of the built site on its host, from the address of its icon: the home page may have another's address. */
function builtBase(): string {
  const home = readFileSync(new URL('index.html', dist), 'utf8');
  const base = /<link rel="icon" href="([^"]*\/)favicon\.svg"/.exec(home)?.[1];
  if (base === undefined) throw new Error('dist/index.html has no icon.');
  return base;
}

/** The 404.html in the folder of a path below the base, or in the nearest folder above it. */
function nearestNotFound(path: string): URL {
  const folder = new URL(`.${path}`, dist);
  for (let at = new URL('./', folder); at.href.startsWith(dist.href); at = new URL('../', at)) {
    const page = new URL('404.html', at);
    if (existsSync(page)) return page;
  }
  return new URL('404.html', dist);
}

/** The target of a request. Node's type makes it optional, because clients use it too. */
function targetOf({ url }: IncomingMessage): string {
  if (url === undefined) throw new Error('A request has no target.');
  return url;
}

function respondNotFound(path: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(readFileSync(nearestNotFound(path)));
}

// Files are read at every request, so that a new build is served without a restart.
const files = sirv(fileURLToPath(dist), {
  dev: true,
  etag: true,
  onNoMatch: (request, response) =>
    respondNotFound(new URL(`http://localhost${targetOf(request)}`).pathname, response),
  setHeaders: (response, path) => {
    response.setHeader('cache-control', 'no-cache');
    if (path.endsWith('.txt')) response.setHeader('content-type', 'text/plain;charset=utf-8');
  },
});

function respond(request: IncomingMessage, response: ServerResponse, base: string): void {
  const target = targetOf(request);
  if (!URL.canParse(`http://localhost${target}`)) {
    response.writeHead(400).end();
  } else if (target.startsWith(base)) {
    request.url = target.slice(base.length - 1);
    files(request, response);
  } else if (target === '/') {
    response.writeHead(302, { location: base }).end();
  } else {
    respondNotFound('/', response);
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

if (existsSync(dist)) {
  listen(site.port, builtBase());
} else {
  console.error('The site has not been built yet. Run npm run build first.');
  process.exitCode = 1;
}

// Serves the built site as a static host does: folders with or without their last slash, and for
// what is not there the nearest 404.html.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { site } from '../site/settings.ts';

const dist = new URL('../../dist/', import.meta.url);
/** How many ports are tried, one after the other, where the first ones are taken. */
const portTries = 20;

/** The path under which the built site lies: of the address that its index gives itself. */
function builtBase(): string {
  const index = readFileSync(new URL('index.html', dist), 'utf8');
  const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(index) ?? [];
  return new URL(address).pathname;
}

/** The 404.html nearest to a path below the base: in its folder, or in the next one above it. */
function nearestNotFound(path: string): URL {
  const folder = new URL(`.${path}`, dist);
  for (let at = new URL('./', folder); at.href.startsWith(dist.href); at = new URL('../', at)) {
    const page = new URL('404.html', at);
    if (existsSync(page)) return page;
  }
  return new URL('404.html', dist);
}

function answerNotFound({ url = '/' }: Partial<IncomingMessage>, response: ServerResponse): void {
  const { pathname } = new URL(`http://localhost${url}`);
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(readFileSync(nearestNotFound(pathname)));
}

// Files are read anew at every request, so that a new build is served without a restart.
const files = sirv(fileURLToPath(dist), {
  dev: true,
  etag: true,
  onNoMatch: answerNotFound,
  setHeaders: (response, path) => {
    response.setHeader('cache-control', 'no-cache');
    if (path.endsWith('.txt')) response.setHeader('content-type', 'text/plain;charset=utf-8');
  },
});

function answer(request: IncomingMessage, response: ServerResponse, base: string): void {
  const { url = '/' } = request;
  if (!URL.canParse(`http://localhost${url}`)) {
    response.writeHead(400).end();
  } else if (url.startsWith(base)) {
    request.url = url.slice(base.length - 1);
    files(request, response);
  } else if (url === '/') {
    response.writeHead(302, { location: base }).end();
  } else {
    answerNotFound({}, response);
  }
}

/** Listens at the first port that is free. */
function listen(port: number, base: string): void {
  const server = createServer((request, response) => answer(request, response, base));
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port - site.port + 1 >= portTries) throw error;
    console.log(`Port ${port} is taken.`);
    listen(port + 1, base);
  });
  server.listen(port, 'localhost', () => {
    console.log(`\nThe archive is at http://localhost:${port}${base}\nCtrl+C stops it.`);
  });
}

if (!existsSync(dist)) {
  console.error('There is no site to serve: npm run build makes it.');
  process.exitCode = 1;
} else {
  listen(site.port, builtBase());
}

import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { inspect } from '../../src/hosting/deploy-check/inspect.ts';
import { BuiltSite } from '../support/built-site.ts';
import { basedAddress, defaultAddress } from '../support/sites.ts';
import { hasWebServer, WebServer, webServers } from '../support/web-servers.ts';

const { plain, based } = inject('sites');

/** The findings of an inspection, in one line each. */
const findingsAt = async (address: URL) =>
  (await inspect(address)).map(({ address: where, problem, fix }) => `${where} ${problem} ${fix}`);

describe.each(webServers)('%s with our configuration', (name) => {
  test.skipIf(!hasWebServer(name))(
    'only has another address than the site was built for',
    async () => {
      for (const [folder, built] of [
        [plain, defaultAddress],
        [based, basedAddress],
      ] as const) {
        const server = await WebServer.start(name, folder, built);
        try {
          const findings = await findingsAt(server.address);
          // The address is not one for HTTPS, so the header that asks for it is not missed.
          expect(findings).toHaveLength(1);
          expect(findings[0]).toContain(`was built for ${built}`);
          expect(findings[0]).toContain(`build it with SITE_ADDRESS=${server.address}`);
        } finally {
          await server.stop();
        }
      }
    },
  );
});

const servers: Server[] = [];

/** Serves what a function answers. */
async function serveWith(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
}

/** Serves a site as a careless host does. */
async function serveCarelessly(folder: string): Promise<URL> {
  const site = new BuiltSite(folder);
  return serveWith((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = site.fileOf(pathname);
    response.setHeader('server', 'nginx/1.22.1');
    if (file?.endsWith('.txt')) response.setHeader('content-type', 'text/plain');
    if (file?.endsWith('.jsonld')) response.setHeader('content-type', 'application/octet-stream');
    if (file?.endsWith('.bib')) response.setHeader('content-type', 'application/x-bibtex');
    if (file?.endsWith('.json')) response.setHeader('content-type', 'application/json');
    if (file?.endsWith('.html')) response.setHeader('content-type', 'text/html; charset=utf-8');
    if (file?.endsWith('.js')) response.setHeader('cache-control', 'max-age=600');
    if (file === 'pagefind/pagefind-entry.json') {
      response.setHeader('content-type', 'application/jsonx');
      response.setHeader('cache-control', 'immutable, max-age=31536000');
    }
    response.end(readFileSync(join(folder, file ?? 'index.html')));
  });
}

afterAll(() => servers.map((server) => server.close()));

test('says what a careless host gets wrong, and how to fix it', async () => {
  const findings = (await findingsAt(await serveCarelessly(plain))).join('\n');
  for (const expected of [
    /received\.txt Its type is “text\/plain” instead of “text\/plain; charset=utf-8”/,
    /annotations\.jsonld Its type is “application\/octet-stream” instead of “application\/ld\+json”/,
    /citation\.bib Its type is “application\/x-bibtex” instead of “application\/x-bibtex; charset=utf-8”/,
    /citation\.json Its type is “application\/json” instead of “application\/vnd\.citationstyles\.csl\+json”/,
    /schema\.json Its type is “application\/json” instead of “application\/schema\+json”/,
    /\/ Readers may see an old version: Cache-Control is nothing/,
    /pagefind-entry\.json Its type is “application\/jsonx” instead of “application\/json”/,
    /pagefind-entry\.json Readers may see an old version: Cache-Control is “immutable, max-age=31536000”/,
    /assets\/\S+\.js Browsers ask for it again: Cache-Control is “max-age=600”/,
    /\/ It is not compressed\./,
    /no-such-page-\d+\/ A page that does not exist is answered with the status 200/,
    /de\/no-such-page-\d+\/ A page that does not exist is answered with the status 200/,
    /assets\/ A folder without a page is answered with the status 200 instead of 404\./,
    /The header Content-Security-Policy is nothing instead of “default-src 'none';/,
    /configure nginx as src\/hosting\/guides\/nginx\.md says\./,
  ]) {
    expect(findings).toMatch(expected);
  }
});

test('says that there is no archive at an address', async () => {
  const address = await serveWith((_, response) => response.end('Hello'));
  await expect(inspect(address)).rejects.toThrow('There is no archive at');
  await expect(inspect(new URL('http://127.0.0.1:1/'))).rejects.toThrow(
    'Nothing answers at http://127.0.0.1:1/',
  );
});

test('says what is wrong with a host that sends its home page for everything', async () => {
  const home = readFileSync(join(plain, 'index.html'));
  const address = await serveWith((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(home);
  });
  const findings = await findingsAt(address);
  expect(findings.some((finding) => finding.includes('pagefind-entry.json Its type is'))).toBe(
    true,
  );
});

test('names the address that is not answered', async () => {
  const home = readFileSync(join(plain, 'index.html'));
  const address = await serveWith((request, response) => {
    if (request.url === '/') response.end(home);
    else response.destroy();
  });
  await expect(inspect(address)).rejects.toThrow(/^Nothing answers at http\S+\.xml: /);
});

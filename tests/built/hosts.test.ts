import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cacheControl, immutable, revalidated } from '../../src/hosting/caching.ts';
import { safetyHeaders } from '../../src/hosting/headers.ts';
import { contentType, mediaTypeOf } from '../../src/hosting/media-types.ts';
import { ask } from '../support/answer.ts';
import { reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';
import { otherFiles } from '../support/other-site.ts';
import { basedAddress, defaultAddress } from '../support/sites.ts';
import {
  hasWebServer,
  serversWithOtherSite,
  WebServer,
  webServers,
} from '../support/web-servers.ts';

const sites = inject('sites');
const [review] = reviews;

/** Files that hosts read, and readers do not. */
const forHosts = new Set(['.nojekyll', '_headers', '_redirects']);

/** A file of each type and each folder. */
function sampleOf(site: BuiltSite): string[] {
  const files = site.files().filter((file) => !forHosts.has(file));
  const kinds = Map.groupBy(files, (file) =>
    [
      /^[^/]*\//.exec(file)?.[0],
      /\.\w+$/.exec(file)?.[0],
      mediaTypeOf(file)?.type,
      cacheControl(file),
    ].join(' '),
  );
  return [...kinds.values()].flatMap(([first]) => first ?? []);
}

/** The address path of a file: that of an index is its folder. */
const addressed = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

const built = [
  ['at the root', sites.plain, defaultAddress],
  ['under a base path', sites.based, basedAddress],
] as const;

describe.each([...webServers, ...serversWithOtherSite])('%s', (name) => {
  const isInside = serversWithOtherSite.includes(name);
  describe.skipIf(!hasWebServer(name)).each(isInside ? built.slice(1) : built)(
    '%s',
    (_, folder, address) => {
      const site = new BuiltSite(folder, new URL(address).pathname);
      let server: WebServer;
      beforeAll(async () => {
        server = await WebServer.start(name, folder, address);
      });
      afterAll(() => server?.stop());
      const at = (path: string) => new URL(path, server.address);
      const safety = safetyHeaders({ address: new URL(address) });
      const expectSafety = (headers: object) => {
        for (const [header, value] of safety) {
          expect(headers, header).toHaveProperty(header.toLowerCase(), value);
        }
      };

      test('sends every kind of file as it is, with its type, its caching and the safety headers', async () => {
        const sample = sampleOf(site);
        expect(sample.length).toBeGreaterThan(15);
        for (const file of sample) {
          const { status, headers, body } = await ask(at(addressed(file)));
          expect(status, file).toBe(200);
          expect(body.equals(readFileSync(join(folder, file))), file).toBe(true);
          const type = mediaTypeOf(file);
          expect(headers['content-type'], file).toBe(type && contentType(type));
          expect(headers['cache-control'], file).toBe(cacheControl(file));
          expectSafety(headers);
        }
      });

      test('sends the received text as UTF-8 and annotations as JSON-LD', async () => {
        const received = await ask(at(`reviews/${review?.slug}/received.txt`));
        expect(received.headers['content-type']).toBe('text/plain; charset=utf-8');
        const annotations = await ask(at(`reviews/${review?.slug}/annotations.jsonld`));
        expect(annotations.headers['content-type']).toBe('application/ld+json');
      });

      test('lets browsers keep hashed files only', async () => {
        for (const path of [
          '',
          'pagefind/pagefind-entry.json',
          'pagefind/pagefind.js',
          'pagefind/vocabulary/manifest.txt',
          'search/words.json',
          'favicon.svg',
        ]) {
          for (const encoding of ['identity', 'br', 'gzip']) {
            const { headers } = await ask(at(path), { headers: { 'accept-encoding': encoding } });
            expect(headers['cache-control'], `${path}, ${encoding}`).toBe(revalidated);
          }
        }
        const hashed = site
          .files()
          .filter((file) => /^assets\/|fragment\/|vocabulary\/[0-9a-f]/.test(file));
        expect(hashed.length).toBeGreaterThan(20);
        for (const path of hashed) {
          expect((await ask(at(path))).headers['cache-control'], path).toBe(immutable);
        }
      });

      test('answers with 304 if a page has not changed, with the same headers', async () => {
        const { headers } = await ask(at(''));
        const tag = headers.etag;
        if (tag === undefined) throw new Error('It has no ETag.');
        const again = await ask(at(''), { headers: { 'if-none-match': tag } });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
      });

      test('sends what the build has compressed', async () => {
        const decompress = { br: brotliDecompressSync, gzip: gunzipSync };
        for (const path of [
          '',
          `reviews/${review?.slug}/`,
          `reviews/${review?.slug}/annotations.jsonld`,
          'search/words.json',
          'pagefind/pagefind.js',
        ]) {
          const plain = await ask(at(path));
          expect(plain.headers['content-encoding'], path).toBeUndefined();
          expect(plain.headers.vary, path).toMatch(/accept-encoding/i);
          for (const [accepted, encoding, extension] of [
            ['gzip, deflate, br, zstd', 'br', 'br'],
            ['gzip, deflate', 'gzip', 'gz'],
          ] as const) {
            const { headers, body } = await ask(at(path), {
              headers: { 'accept-encoding': accepted },
            });
            const file = site.fileOf(site.base + path);
            expect(headers['content-encoding'], path).toBe(encoding);
            expect(headers['content-type'], path).toBe(plain.headers['content-type']);
            expect(headers['cache-control'], path).toBe(plain.headers['cache-control']);
            expect(headers.vary, path).toMatch(/^accept-encoding$/i);
            expect(headers['content-language'], path).toBeUndefined();
            expect(body.equals(readFileSync(join(folder, `${file}.${extension}`))), path).toBe(
              true,
            );
            expect(decompress[encoding](body).equals(plain.body), path).toBe(true);
            expectSafety(headers);
          }
        }
      });

      test('sends no compressed copy to whoever refuses it', async () => {
        for (const [refused, encoding] of [
          ['br;q=0, gzip', 'gzip'],
          ['br;q=0, gzip;q=0.0', undefined],
        ] as const) {
          const { headers } = await ask(at(''), { headers: { 'accept-encoding': refused } });
          expect(headers['content-encoding'], refused).toBe(encoding);
        }
      });

      test.each([
        ['missing/', 'en', '404.html'],
        ['missing', 'en', '404.html'],
        ['reviews/missing.txt', 'en', '404.html'],
        ['assets/missing.js', 'en', '404.html'],
        ['de/missing/', 'de', 'de/404.html'],
        ['de/themes/missing.jsonld', 'de', 'de/404.html'],
        ['de/missing/feed.json', 'de', 'de/404.html'],
        // Folders without a page.
        ['assets/', 'en', '404.html'],
        ['films/', 'en', '404.html'],
        ['pagefind/', 'en', '404.html'],
        ['de/films/', 'de', 'de/404.html'],
      ])('answers for %s with 404 and the page in %s', async (path, _language, page) => {
        for (const accepted of ['identity', 'br, gzip']) {
          const { status, headers, body } = await ask(at(path), {
            headers: { 'accept-encoding': accepted },
          });
          expect(status).toBe(404);
          expect(headers['content-type']).toBe('text/html; charset=utf-8');
          expect(headers['cache-control']).toBe(revalidated);
          const text = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
          expect(text.equals(readFileSync(join(folder, page)))).toBe(true);
          expectSafety(headers);
        }
      });

      test('leads from a folder without its slash to the folder, on whatever host and port', async () => {
        const paths = [
          'reviews',
          'de/themes',
          `reviews/${review?.slug}`,
          ...(site.base === '/' ? [] : [site.base.slice(0, -1)]),
        ];
        for (const path of paths) {
          const from = at(path);
          const { status, headers } = await ask(from);
          expect([301, 302, 307, 308], path).toContain(status);
          const host = { ...headers }['location'] ?? '';
          expect(new URL(host, from).href, path).toBe(`${from.href}/`);
          expect((await ask(new URL(host, from))).status, path).toBe(200);
        }
        const asked = await ask(at(`${site.base.slice(0, -1)}?q=1`));
        if (site.base !== '/') expect(asked.headers.location).toMatch(/\/\?q=1$/);
      });

      test.runIf(isInside)('leaves another site of the host as it is', async () => {
        const other = (path: string) => ask(new URL(path, server.address));
        for (const [path, file, type, status] of [
          ['/', 'index.html', /^text\/html/, 200],
          ['/photo.jpg', 'photo.jpg', /^image\/jpeg/, 200],
          ['/script.js', 'script.js', /javascript/, 200],
          ['/no-such-page', 'missing.html', /^text\/html/, 404],
        ] as const) {
          const { headers, ...answer } = await other(path);
          expect([answer.status, answer.body.toString()], path).toEqual([status, otherFiles[file]]);
          expect(headers['content-type'], path).toMatch(type);
          expect(headers, path).not.toHaveProperty('content-security-policy');
          expect(headers['cache-control'] ?? '', path).not.toBe(revalidated);
        }
      });

      test.skipIf(isInside)('leads from the root of the host to the site', async () => {
        const { status, headers } = await ask(new URL('/', server.address));
        if (site.base === '/') expect(status).toBe(200);
        else
          expect([status, new URL(headers.location ?? '', server.address).pathname]).toEqual([
            302,
            site.base,
          ]);
      });

      test('sends pages at former addresses, which lead on', async () => {
        const [[from, to] = ['', '']] = site.redirects();
        const { status, body } = await ask(new URL(from, server.address));
        expect(status).toBe(200);
        expect(body.toString()).toContain(`content="0; url=${to}"`);
      });

      test('answers HEAD like GET, without a body', async () => {
        const got = await ask(at('annotations.jsonld'));
        const { status, headers, body } = await ask(at('annotations.jsonld'), { method: 'HEAD' });
        expect(status).toBe(200);
        expect(body).toHaveLength(0);
        expect(headers['content-length']).toBe(got.headers['content-length']);
        expect(headers['content-type']).toBe(got.headers['content-type']);
      });

      test('sends a part of a file', async () => {
        const whole = readFileSync(join(folder, 'annotations.jsonld'));
        const { status, headers, body } = await ask(at('annotations.jsonld'), {
          headers: { range: 'bytes=10-19' },
        });
        expect(status).toBe(206);
        expect(headers['content-range']).toBe(`bytes 10-19/${whole.length}`);
        expect(body.equals(whole.subarray(10, 20))).toBe(true);
        const impossible = await ask(at('annotations.jsonld'), { headers: { range: 'bytes=5-2' } });
        expect([200, 416]).toContain(impossible.status);
      });

      test.each(['POST', 'PUT', 'DELETE'])('does not allow %s', async (method) => {
        expect((await ask(at(''), { method })).status).toBe(405);
      });

      test('does not say what versions of software run', async () => {
        expect((await ask(at(''))).headers.server ?? '').not.toMatch(/\d/);
      });

      test('sends nothing from outside the site', async () => {
        for (const path of ['../', '..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '.astro/']) {
          const answer = await ask(new URL(`${server.address.href}${path}`));
          expect(answer.body.toString(), path).not.toContain('root:');
        }
      });
    },
  );
});

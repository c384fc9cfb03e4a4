import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerRequest } from '../../src/offline/answer-request.ts';
import { bounds, maximumFile } from '../../src/offline/bounds.ts';
import { keepInAdvance } from '../../src/offline/keep-in-advance.ts';
import { entriesOf, find } from '../../src/offline/kept.ts';
import type { OfflineSite } from '../../src/offline/offline-site.ts';
import { MemoryCaches } from '../support/memory-caches.ts';

const origin = 'https://reviews.example';

const site: OfflineSite = {
  build: 'first',
  base: '/',
  hashNamed: '^/(?:assets|index)/.*$',
  languages: {
    en: ['/offline/', '/search/', '/search/words.json'],
    de: ['/de/offline/', '/de/search/', '/de/search/words.json'],
  },
  reviews: { pages: '^/reviews/[^/]+/$', files: ['next-critics.txt'] },
  search: ['/index/words-1.txt', '/manifest.txt'],
};

/** What the host has, by paths. A page that it lacks is empty; anything else is missing. */
let host: Map<string, () => Response>;
/** The paths that were asked for. */
let asked: string[];
let isConnected: boolean;

const page = (text = '') =>
  new Response(text, { headers: { 'content-type': 'text/html', 'content-length': '500' } });

beforeEach(() => {
  host = new Map();
  asked = [];
  isConnected = true;
  vi.stubGlobal('location', new URL(`${origin}/`));
  vi.stubGlobal('caches', new MemoryCaches());
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (!isConnected) throw new TypeError('There is no network.');
    const { pathname } = new URL(typeof request === 'string' ? request : request.url, origin);
    asked.push(pathname);
    const answer = host.get(pathname);
    if (answer) return answer();
    if (pathname.endsWith('/')) return page();
    return new Response('', { status: pathname.endsWith('.js') ? 404 : 200 });
  });
  return () => vi.unstubAllGlobals();
});

/** What a page asks for. In Node, no script can make a request that leads to a page. */
function requestOf(path: string, mode: RequestMode): Request {
  return Object.defineProperty(new Request(origin + path), 'mode', { value: mode });
}

/**
 * Answers a request as the service worker does.
 *
 * @returns the answer, after all other work that belongs to it
 */
async function ask(path: string, mode: RequestMode = 'navigate'): Promise<Response | undefined> {
  const work: Promise<unknown>[] = [];
  const request = requestOf(path, mode);
  const waitUntil = (promise: Promise<unknown>) => void work.push(promise);
  const answer = await answerRequest({ request, resultingClientId: path, waitUntil }, site);
  await Promise.all(work);
  return answer;
}

/** Reads a page, and keeps what it needs. */
const read = async (path: string) => {
  await ask(path);
  await keepInAdvance(origin + path, 'en', site);
};

const isKept = async (path: string) => (await find(origin + path, site.base)) !== undefined;

describe('the scripts of a page', () => {
  const scripts = (...names: string[]) =>
    names.map((name) => `<script src="/assets/${name}"></script>`).join('');
  const script = (text = '') =>
    new Response(text, { headers: { 'content-type': 'text/javascript' } });

  beforeEach(() => {
    host.set('/reviews/one/', () => page(scripts('page.js')));
    host.set('/assets/page.js', () => script('import(`./later.js`)'));
  });

  test('are kept with all that they import, whatever imports what', async () => {
    host.set('/assets/later.js', () => script('import"./page.js"'));
    await read('/reviews/one/');
    expect(await isKept('/assets/page.js')).toBe(true);
    expect(await isKept('/assets/later.js')).toBe(true);
    expect(asked.filter((path) => path === '/assets/later.js')).toHaveLength(1);
  });

  test('are asked for again if the host did not have them', async () => {
    await read('/reviews/one/');
    expect(await isKept('/assets/later.js')).toBe(false);
    host.set('/assets/later.js', () => script());
    await read('/reviews/one/');
    expect(await isKept('/assets/later.js')).toBe(true);
  });

  test('are kept by the next page if the reader’s browser asked to load little on this one', async () => {
    host.set('/assets/later.js', () => script());
    await ask('/reviews/one/');
    await keepInAdvance(`${origin}/reviews/one/`, null, site);
    expect(await isKept('/assets/page.js')).toBe(true);
    expect(await isKept('/assets/later.js')).toBe(false);
    await read('/reviews/one/');
    expect(await isKept('/assets/later.js')).toBe(true);
  });
});

describe('what is too large', () => {
  /** A file that says how large it is, or not, and counts how much of it is read. */
  function largeFile(type: string, length?: number) {
    const read = { chunks: 0 };
    const chunk = new Uint8Array(100_000);
    const body = new ReadableStream({
      pull: (controller) => {
        read.chunks += 1;
        if (read.chunks * chunk.length > 2 * maximumFile) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const headers = new Headers({ 'content-type': type });
    if (length !== undefined) headers.set('content-length', String(length));
    return { read, answer: new Response(body, { headers }) };
  }

  test.each([
    ['a file that a script fetches', 'application/json', 2 * maximumFile, 'cors'],
    ['a page', 'text/html', maximumFile + 1, 'navigate'],
    ['a download', 'application/json', undefined, 'navigate'],
  ] as const)('is not read before it is refused: %s', async (_, type, length, mode) => {
    const { read, answer } = largeFile(type, length);
    host.set('/data/archive.json', () => answer);
    const given = await ask('/data/archive.json', mode);
    expect(await isKept('/data/archive.json')).toBe(false);
    // A stream fills its queue with the first chunk by itself.
    expect(read.chunks).toBeLessThanOrEqual(1);
    expect((await given?.arrayBuffer())?.byteLength).toBe(2 * maximumFile);
  });

  test('is refused where the host does not say how large it is', async () => {
    host.set('/large.json', () => largeFile('application/json').answer);
    await ask('/large.json', 'cors');
    expect(await isKept('/large.json')).toBe(false);
  });

  test('is not what a page reads: that is kept, and answers without a network', async () => {
    host.set('/words.json', () => new Response('{}', { headers: { 'content-length': '2' } }));
    await ask('/words.json', 'cors');
    isConnected = false;
    expect(await (await ask('/words.json', 'cors'))?.text()).toBe('{}');
  });
});

describe('after more pages than are kept', () => {
  /** Opens pages in haste, and reads the last. */
  const readMany = async (count: number, folder: string) => {
    for (let number = 1; number < count; number += 1) await ask(`/${folder}/${number}/`);
    await read(`/${folder}/`);
  };

  test('the page that says that there is no network, and all that the search needs, have stayed', async () => {
    await keepInAdvance(`${origin}/de/`, 'de', site);
    await read('/reviews/one/');
    await readMany(bounds.pages.entries + 20, 'themes');
    expect(await entriesOf('pages', site.base)).toHaveLength(bounds.pages.entries);
    expect(await isKept('/reviews/one/')).toBe(false);
    const needed = [...Object.values(site.languages).flat(), ...site.search];
    for (const path of needed) expect(await isKept(path), path).toBe(true);
    // They have not just come back.
    expect(asked.filter((path) => path.endsWith('/offline/'))).toHaveLength(2);
  });

  test('the others have gone, even if the reader’s browser asks to load little', async () => {
    await readMany(bounds.pages.entries + 20, 'themes');
    await ask('/reviews/one/');
    await keepInAdvance(`${origin}/reviews/one/`, null, site);
    expect(await entriesOf('pages', site.base)).toHaveLength(bounds.pages.entries);
    expect(await isKept('/reviews/one/')).toBe(true);
  });

  test('a page that was read again without a network has stayed, though its address lacked the last slash', async () => {
    await read('/reviews/one/');
    await read('/reviews/other/');
    await readMany(bounds.pages.entries / 2, 'themes');
    isConnected = false;
    expect((await ask('/reviews/one'))?.status).toBe(200);
    isConnected = true;
    await readMany(bounds.pages.entries / 2, 'people');
    expect(await isKept('/reviews/other/')).toBe(false);
    expect(await isKept('/reviews/one/')).toBe(true);
  });
});

// What a device keeps of the archive, in the browser's caches.

import { assetFolder } from '../site/folders.ts';
import { type Entry, type Kind, maximumFile } from './bounds.ts';
import { keptBy } from './kept-by.ts';

/** Caches belong to all sites of a host, so that the path of the site names them. */
const nameOf = (kind: Kind, base: string) => `${base} ${kind}`;

/** The cache of a kind. */
export const cacheOf = (kind: Kind, base: string) => caches.open(nameOf(kind, base));

/** The cache of a kind, or undefined if there is none yet. */
export async function existingCache(kind: Kind, base: string): Promise<Cache | undefined> {
  return (await caches.has(nameOf(kind, base))) ? cacheOf(kind, base) : undefined;
}

const kinds = ['pages', 'assets', 'files'] as const satisfies readonly Kind[];

/** Removes all that is kept of a site. */
export async function forgetAll(base: string): Promise<void> {
  await Promise.all(kinds.map((kind) => caches.delete(nameOf(kind, base))));
}

/** Removes what is kept at an address. */
export async function forget(address: string, base: string): Promise<void> {
  await Promise.all(kinds.map(async (kind) => (await cacheOf(kind, base)).delete(address)));
}

/** Returns what is kept at an address, in whatever kind. */
export async function find(address: string, base: string): Promise<Response | undefined> {
  for (const kind of kinds) {
    const found = await (await cacheOf(kind, base)).match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** What is kept of a kind, the least recently used first. */
export async function entriesOf(kind: Kind, base: string): Promise<Entry[]> {
  const cache = await cacheOf(kind, base);
  const [requests, responses] = await Promise.all([cache.keys(), cache.matchAll()]);
  return requests.map(({ url }, index) => ({
    address: url,
    bytes: Number(responses[index]?.headers.get('content-length') ?? 0),
  }));
}

/** Whether an answer is a page. */
export const isPage = ({ headers }: Response) =>
  headers.get('content-type')?.startsWith('text/html') ?? false;

/** Whether an address is that of what pages are made with. */
export const isAsset = (address: string, base: string) =>
  new URL(address).pathname.startsWith(`${base}${assetFolder}/`);

/** What to keep an answer as, or undefined if it is not what its address says: some hosts send a page for a missing file. */
function kindOf(address: string, response: Response, base: string): Kind | undefined {
  if (isAsset(address, base)) return isPage(response) ? undefined : 'assets';
  return isPage(response) ? 'pages' : 'files';
}

/**
 * Keeps an answer of the network as the most recently used, if it is a complete file and not too large. Does not use up
 * the answer, if it is called before others read it.
 *
 * @param address without a query or a fragment
 */
export async function keep(
  address: string,
  response: Response,
  { base, build }: { readonly base: string; readonly build: string },
): Promise<void> {
  const kind = kindOf(address, response, base);
  const isLarge = Number(response.headers.get('content-length')) > maximumFile;
  if (response.status !== 200 || kind === undefined || isLarge) return;
  const body = await response.clone().arrayBuffer();
  if (body.byteLength > maximumFile) return;
  const headers = new Headers(response.headers);
  // The browser has decompressed it.
  headers.delete('content-encoding');
  headers.set('content-length', String(body.byteLength));
  headers.set(keptBy, build);
  // Caches list what is in them in the order in which it came, or came again.
  await (await cacheOf(kind, base)).put(address, new Response(body, { headers }));
}

/** Makes what is kept at an address the most recently used. Assets stay as long as a page needs them. */
export async function touch(address: string, base: string): Promise<void> {
  for (const kind of ['pages', 'files'] as const) {
    const cache = await cacheOf(kind, base);
    const found = await cache.match(address, { ignoreVary: true });
    if (found) await cache.put(address, found);
  }
}

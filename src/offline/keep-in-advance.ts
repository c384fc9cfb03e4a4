import { assetFolder } from '../site/folders.ts';
import { plainAddress } from './answer-request.ts';
import { find, isAsset, keep } from './kept.ts';
import { keptBy } from './kept-by.ts';
import type { Message } from './message.ts';
import { namedAssets } from './named-assets.ts';
import { isHashNamed, type OfflineSite } from './offline-site.ts';
import { sweep } from './sweep.ts';

/**
 * Returns what is kept at an address, or fetches and keeps it.
 *
 * @param cache how the browser may answer
 * @param build has to have kept it; without one, any will do
 */
async function have(
  address: string,
  site: OfflineSite,
  cache: RequestCache,
  build?: string,
): Promise<Response | undefined> {
  const kept = await find(address, site.base);
  if (kept && (build === undefined || kept.headers.get(keptBy) === build)) return kept;
  await keep(address, await fetch(address, { cache }), site);
  return find(address, site.base);
}

/**
 * Keeps a page with all that it is made with: what the page has loaded comes from the browser, not from the network.
 *
 * @param seen the addresses that have had their turn: scripts name each other
 */
async function keepWithAssets(
  address: string,
  site: OfflineSite,
  isDeep: boolean,
  seen: Set<string>,
): Promise<void> {
  seen.add(address);
  const response = await have(address, site, 'force-cache');
  if (address.endsWith('.woff2') || (isAsset(address, site.base) && !isDeep)) return;
  for (const name of namedAssets((await response?.text()) ?? '')) {
    const asset = `${location.origin}${site.base}${assetFolder}/${name}`;
    if (!seen.has(asset)) await keepWithAssets(asset, site, isDeep, seen);
  }
}

/** The paths of what the scripts of a page fetch from its folder. */
function besidePage(address: string, { reviews }: OfflineSite): string[] {
  const { pathname } = new URL(address);
  return new RegExp(reviews.pages).test(pathname)
    ? reviews.files.map((file) => pathname + file)
    : [];
}

/**
 * Keeps a page that a reader has opened, with its scripts, and what a search in its language needs. If the browser
 * asks to load little, keeps only what the page has loaded.
 *
 * @param page its address
 * @throws {TypeError} if the network fails
 */
export async function keepInAdvance(
  page: string,
  language: Message,
  site: OfflineSite,
): Promise<void> {
  const seen = new Set<string>();
  const plain = plainAddress(page);
  await keepWithAssets(plain, site, language !== null, seen);
  const own = besidePage(plain, site);
  const paths =
    language === null ? [] : [...own, ...(site.languages[language] ?? []), ...site.search];
  for (const path of paths) {
    const address = location.origin + path;
    await have(address, site, 'no-cache', isHashNamed(path, site) ? undefined : site.build);
    if (path.endsWith('/')) await keepWithAssets(address, site, true, seen);
  }
  const stay = [...own, ...Object.values(site.languages).flat(), ...site.search];
  await sweep(site.base, new Set(stay.map((path) => location.origin + path)));
}

import { assetFolder } from '../site/folders.ts';
import { plainAddress } from './answer-request.ts';
import { find, isAsset, keep } from './kept.ts';
import { keptBy } from './kept-by.ts';
import type { Message } from './message.ts';
import { namedAssets } from './named-assets.ts';
import { isHashNamed, type OfflineSite } from './offline-site.ts';
import { sweep } from './sweep.ts';

/** Assets that are kept with all that they name, as far as this service worker knows. */
const complete = new Set<string>();

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

/** Keeps a page with all that it is made with: what the page has loaded comes from the browser, not from the network. */
async function keepWithAssets(address: string, site: OfflineSite, isDeep: boolean): Promise<void> {
  const isPage = !isAsset(address, site.base);
  // A page can change under its address.
  if (!isPage && complete.has(address)) return;
  const response = await have(address, site, 'force-cache');
  const text = address.endsWith('.woff2') ? '' : ((await response?.text()) ?? '');
  complete.add(address);
  if (!isPage && !isDeep) return;
  for (const name of namedAssets(text)) {
    const asset = `${location.origin}${site.base}${assetFolder}/${name}`;
    await keepWithAssets(asset, site, isDeep);
  }
}

/** The paths of what the scripts of a page fetch from its folder. */
function besidePage(address: string, { reviews }: OfflineSite): string[] {
  const { pathname } = new URL(address);
  const isReview =
    pathname.startsWith(reviews.folder) &&
    pathname.slice(reviews.folder.length).split('/').length === 2;
  return isReview ? reviews.files.map((file) => pathname + file) : [];
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
  { language, savesData }: Message,
  site: OfflineSite,
): Promise<void> {
  await keepWithAssets(plainAddress(page), site, !savesData);
  if (savesData) return;
  const paths = [
    ...besidePage(plainAddress(page), site),
    ...(site.languages[language]?.inAdvance ?? []),
    ...site.search,
  ];
  for (const path of paths) {
    const address = location.origin + path;
    await have(address, site, 'no-cache', isHashNamed(path, site) ? undefined : site.build);
    if (path.endsWith('/')) await keepWithAssets(address, site, true);
  }
  await sweep(site.base, new Set(paths.map((path) => location.origin + path)));
}

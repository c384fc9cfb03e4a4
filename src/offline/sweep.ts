import { bounds, type Entry, excess, type Kind } from './bounds.ts';
import { cacheOf, entriesOf } from './kept.ts';
import { namedAssets } from './named-assets.ts';

async function remove(kind: Kind, entries: readonly Entry[], base: string) {
  const cache = await cacheOf(kind, base);
  await Promise.all(entries.map(({ address }) => cache.delete(address)));
}

/** The file name at the end of an address. */
const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/**
 * Removes assets that no kept page needs. If there are still too many, the least recently used pages go with theirs:
 * a page without its style sheet is no use.
 *
 * @param ordered the kept pages, the least recently used first
 */
async function sweepAssets(ordered: readonly Entry[], base: string): Promise<void> {
  const assets = await entriesOf('assets', base);
  if (excess(assets, bounds.assets).length === 0) return;
  const [cache, pages] = [await cacheOf('assets', base), await cacheOf('pages', base)];
  const byName = new Map(assets.map((entry) => [nameOf(entry.address), entry]));
  const needed = new Set<Entry>();
  const addNamed = async (text: string) => {
    for (const name of namedAssets(text)) {
      const entry = byName.get(name);
      if (!entry || needed.has(entry)) continue;
      needed.add(entry);
      await addNamed(name.endsWith('.woff2') ? '' : await textAt(cache, entry.address));
    }
  };
  const unusable: Entry[] = [];
  for (const page of ordered.toReversed()) {
    const before = new Set(needed);
    await addNamed(await textAt(pages, page.address));
    if (excess([...needed], bounds.assets).length === 0) continue;
    unusable.push(page);
    for (const entry of needed) if (!before.has(entry)) needed.delete(entry);
  }
  await remove('pages', unusable, base);
  await remove(
    'assets',
    assets.filter((entry) => !needed.has(entry)),
    base,
  );
}

async function textAt(cache: Cache, address: string): Promise<string> {
  return (await cache.match(address, { ignoreVary: true }))?.text() ?? '';
}

/**
 * Removes what exceeds the bounds, the least recently used first, and last what is kept in advance: it stays.
 *
 * @param inAdvance its addresses
 */
export async function sweep(base: string, inAdvance: ReadonlySet<string>): Promise<void> {
  const stays = ({ address }: Entry) => Number(inAdvance.has(address));
  const ordered = async (kind: Kind) =>
    (await entriesOf(kind, base)).toSorted((one, other) => stays(one) - stays(other));
  await remove('pages', excess(await ordered('pages'), bounds.pages), base);
  await sweepAssets(await ordered('pages'), base);
  await remove('files', excess(await ordered('files'), bounds.files), base);
}

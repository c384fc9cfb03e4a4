import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orders } from '../../src/archive/lists/order-names.ts';
import { readReviews } from '../../src/search/engine/indexed-review.ts';
import { orderFile, writeRanks } from '../../src/search/engine/pagefind/review-ranks.ts';
import {
  manifestFile,
  readManifest,
  textsFile,
  writeManifest,
} from '../../src/search/vocabulary/manifest.ts';

/**
 * Copies the search index of a small archive, but leaves out the texts, so that Pagefind answers. The
 * orders, which the texts tell themselves, get files as in a large archive.
 *
 * @param site the folder of a built site
 * @returns a new folder with the index, as in a site
 */
export async function withoutTexts(site: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'archive-without-texts-'));
  await cp(join(site, 'pagefind'), join(copy, 'pagefind'), { recursive: true });
  const file = join(copy, 'pagefind/vocabulary', manifestFile);
  const manifest = readManifest(await readFile(file, 'utf8'));
  const contents = new Map(manifest.contents);
  const reviews = readReviews(contents.get(textsFile) ?? '');
  if (!contents.delete(textsFile)) throw new Error(`${site} has no small archive.`);
  for (const order of orders)
    contents.set(
      orderFile(manifest.facets, order),
      writeRanks(reviews.map(({ ranks }) => ranks[order] ?? 0)),
    );
  await writeFile(file, writeManifest({ ...manifest, contents }));
  return copy;
}

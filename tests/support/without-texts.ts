import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  manifestFile,
  readManifest,
  textsFile,
  writeManifest,
} from '../../src/search/vocabulary/manifest.ts';

/**
 * Copies the search index of a small archive, but leaves out the texts, so that Pagefind answers.
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
  if (!contents.delete(textsFile)) throw new Error(`${site} has no small archive.`);
  await writeFile(file, writeManifest({ ...manifest, contents }));
  return copy;
}

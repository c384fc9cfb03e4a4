import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { manifestFile, readManifest, textsFile } from '../../search/vocabulary/manifest.ts';
import { vocabularyFolder } from '../../site/copied-modules/search-manifest.ts';
import { searchIndexFolder } from '../../site/folders.ts';
import { filesBelow } from '../files-below.ts';

/**
 * Maximum size of all files of the search that readers fetch before they search, in bytes, if these answer any query.
 */
const maximumIndex = 1_000_000;

/** What the first search in a larger archive needs of Pagefind. */
const firstOfPagefind =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.\w+\.pf_meta)$/;

/**
 * Pagefind's list of the facts of all reviews. No search fetches it: the facts of a review are in its fragment, too.
 */
const unused = /^filter\//;

/** The files of an index, by their paths below its folder. */
async function filesOf(index: URL): Promise<{ path: string; bytes: number }[]> {
  const paths = await filesBelow(fileURLToPath(index));
  return Promise.all(
    paths.map(async (path) => ({ path, bytes: (await stat(new URL(path, index))).size })),
  );
}

/**
 * The files of the search that readers fetch while they read something else. Of a small archive, all that any query
 * needs: it has no use for Pagefind. Of a larger one, the whole index if it is not too large; otherwise only what the
 * first search needs.
 *
 * @param site the folder of the built site
 * @returns paths below the site's base, in alphabetical order
 */
export async function searchFilesInAdvance(site: URL): Promise<string[]> {
  const index = new URL(`${searchIndexFolder}/`, site);
  const start = vocabularyFolder + manifestFile;
  const { contents } = readManifest(await readFile(new URL(start, index), 'utf8'));
  const files = await filesOf(index);
  const ofVocabulary = files.filter(({ path }) => path.startsWith(vocabularyFolder));
  const useful = contents.has(textsFile)
    ? ofVocabulary
    : files.filter(({ path }) => !unused.test(path));
  const isSmall = useful.reduce((sum, { bytes }) => sum + bytes, 0) <= maximumIndex;
  return useful
    .map(({ path }) => path)
    .filter((path) => isSmall || path === start || firstOfPagefind.test(path))
    .map((path) => `${searchIndexFolder}/${path}`)
    .sort();
}

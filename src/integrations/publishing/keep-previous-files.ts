import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHashNamed } from '../../hosting/caching.ts';
import { assetFolder, searchIndexFolder } from '../../site/folders.ts';
import { filesBelow } from '../files-below.ts';
import { pathOf } from './followed-path.ts';

/** The file that lists what a site keeps of the build before, one path per line. A site that keeps nothing has none. */
export const listOfPrevious = '.previous-build';

/** The paths of the files of a site whose names change with their content, in alphabetical order. */
async function hashNamedFiles(site: string): Promise<string[]> {
  const inFolder = async (folder: string) => {
    if (!existsSync(join(site, folder))) return [];
    return (await filesBelow(join(site, folder))).map((path) => `${folder}/${path}`);
  };
  const files = await Promise.all([assetFolder, searchIndexFolder].map(inFolder));
  return files.flat().filter(isHashNamed).sort();
}

async function readList(site: string): Promise<Set<string>> {
  const list = join(site, listOfPrevious);
  if (!existsSync(list)) return new Set();
  return new Set((await readFile(list, 'utf8')).split('\n').filter(Boolean));
}

/**
 * Adds to a finished site the hash-named files of the build that it replaces, so that pages which are open in a browser
 * still find what they ask for. They stay for one build: the next one removes them, unless it is the same.
 *
 * @param published the folder of the site that readers see, which need not exist
 * @param finished the folder of the site that will replace it
 * @throws whatever error the file system reports
 */
export async function keepPreviousFiles(published: URL, finished: URL): Promise<void> {
  const [from, to] = [pathOf(published), pathOf(finished)];
  const [all, before, own] = await Promise.all([
    hashNamedFiles(from),
    readList(from),
    hashNamedFiles(to),
  ]);
  const last = all.filter((path) => !before.has(path));
  const isSame = last.join('\n') === own.join('\n');
  const names = new Set(own);
  const previous = (isSame ? all : last).filter((path) => !names.has(path));
  if (previous.length === 0) return;
  for (const path of previous) {
    await mkdir(join(to, dirname(path)), { recursive: true });
    await copyFile(join(from, path), join(to, path));
  }
  await writeFile(join(to, listOfPrevious), `${previous.join('\n')}\n`);
}

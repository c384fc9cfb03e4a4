import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the finished files are copied before they are moved to their places, so that a full disk changes nothing. */
const copies = '.publishing';
/** In it, once all files are copied: their paths, one per line. */
const listName = 'complete';
const filesName = 'files';

/** Entries that are no part of the site: the copies, and the folder in which file systems collect lost files. */
const foreign = new Set([copies, 'lost+found']);

interface Contents {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** The paths of all files and folders in a folder, each folder before what is in it. */
async function contentsOf(root: string): Promise<Contents> {
  const files = new Set<string>();
  const folders = new Set<string>();
  const read = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (foreign.has(path)) continue;
      if (!entry.isDirectory()) files.add(path);
      else {
        folders.add(path);
        await read(path);
      }
    }
  };
  await read('.');
  return { files, folders };
}

/** Whether a file is a page, or a compressed copy of one. */
const isPage = (path: string) => /\.html(?:\.(?:br|gz))?$/.test(path);

/** The folders that contain a file, the outermost first. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}

/**
 * Moves the copied files to their places: first those that nothing refers to yet, such as files that are named by
 * their content; then those that change; then the pages. At last, it deletes what has gone. A reader can thus meet
 * pages of both sites for a moment, but never a part of a page, or a page without its style.
 */
async function moveFiles(folder: string): Promise<void> {
  const root = join(folder, copies);
  const finished = (await readFile(join(root, listName), 'utf8')).split('\n').filter(Boolean);
  const folders = new Set(finished.flatMap(foldersOf));
  const old = await contentsOf(folder);
  const rank = (path: string) => (isPage(path) ? 2 : old.files.has(path) ? 1 : 0);
  for (const path of finished.toSorted((one, other) => rank(one) - rank(other))) {
    // A replacement that was killed has moved some files already.
    if (!existsSync(join(root, filesName, path))) continue;
    for (const parent of foldersOf(path))
      if (old.files.has(parent)) await rm(join(folder, parent), { force: true });
    if (old.folders.has(path)) await rm(join(folder, path), { recursive: true, force: true });
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await rename(join(root, filesName, path), join(folder, path));
  }
  const kept = new Set([...finished, ...folders]);
  for (const path of [...old.files, ...old.folders]) {
    // What was in a folder that has gone, or has become a file, has gone with it.
    if (kept.has(path) || !foldersOf(path).every((parent) => folders.has(parent))) continue;
    await rm(join(folder, path), { recursive: true, force: true });
  }
  await rm(root, { recursive: true });
}

/**
 * Completes what {@link replaceFiles} had begun in a folder when its process was killed, unless that had changed
 * nothing yet. The folder need not exist.
 */
export async function completeReplacement(folder: string): Promise<void> {
  if (existsSync(join(folder, copies, listName))) await moveFiles(folder);
  await rm(join(folder, copies), { recursive: true, force: true });
}

/**
 * Replaces the files of a folder with those of a finished one, where the folder itself cannot be renamed. All are
 * copied before the first is replaced.
 *
 * @throws whatever error the file system reports; if it comes while files are copied, the folder is as it was
 */
export async function replaceFiles(folder: string, finished: string): Promise<void> {
  const root = join(folder, copies);
  const { files, folders } = await contentsOf(finished);
  try {
    await mkdir(folder, { recursive: true });
    // Node says of a folder in a file system that may only be read that it is missing, if this is recursive.
    await mkdir(root);
    await mkdir(join(root, filesName));
    for (const path of folders) await mkdir(join(root, filesName, path));
    for (const path of files) await copyFile(join(finished, path), join(root, filesName, path));
    // The list is there in full or not at all.
    await writeFile(join(root, 'list'), [...files].join('\n'));
    await rename(join(root, 'list'), join(root, listName));
  } catch (error) {
    await rm(root, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await moveFiles(folder);
}

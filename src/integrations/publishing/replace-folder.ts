import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { hasCode } from '../../loader/error-code.ts';
import { followedPath, pathOf } from './followed-path.ts';
import { PublishingError } from './publishing-error.ts';
import { completeReplacement, replaceFiles } from './replace-files.ts';

/** A folder cannot be renamed onto another file system, while one is mounted on it, or in a read-only parent. */
const cannotBeRenamed = (error: unknown) =>
  hasCode(error, 'EXDEV', 'EBUSY', 'EACCES', 'EPERM', 'EROFS');

async function swap(place: string, finished: string, aside: string): Promise<void> {
  const hasOld = existsSync(place);
  if (hasOld) await rename(place, aside);
  try {
    await rename(finished, place);
  } catch (error) {
    if (hasOld) await rename(aside, place);
    throw error;
  }
}

/**
 * Makes a folder whole that a killed replacement has left: between its renames, it had moved the old folder aside;
 * where folders cannot be renamed, it may have replaced only some files.
 *
 * @param published the folder, or a link to it
 * @param aside where the replacement has put the old folder
 * @throws {PublishingError} if what is left there cannot be deleted
 */
export async function restoreFolder(published: URL, aside: URL): Promise<void> {
  const place = await followedPath(pathOf(published));
  if (!existsSync(place) && existsSync(aside)) await rename(pathOf(aside), place);
  try {
    await rm(aside, { recursive: true, force: true });
  } catch (error) {
    throw new PublishingError(
      `The folder ${pathOf(aside)} is left from an earlier build and cannot be deleted: ` +
        `${error instanceof Error ? error.message : error}. Delete it, and build again.`,
    );
  }
  await completeReplacement(place);
}

/**
 * Replaces a folder with a finished one. If that fails, the old folder is restored.
 *
 * @param published the folder to replace, or a link to it; it need not exist yet
 * @param finished the folder to put in its place
 * @param aside where to keep the old folder meanwhile
 * @throws whatever error the file system reports
 */
export async function replaceFolder(published: URL, finished: URL, aside: URL): Promise<void> {
  await restoreFolder(published, aside);
  const place = await followedPath(pathOf(published));
  try {
    await swap(place, pathOf(finished), pathOf(aside));
  } catch (error) {
    if (!cannotBeRenamed(error)) throw error;
    await replaceFiles(place, pathOf(finished));
  }
  // The site is published. What is left of the old one stays until somebody may delete it.
  await rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

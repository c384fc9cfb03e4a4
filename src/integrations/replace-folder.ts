import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Replaces a folder with a finished one. If that fails, the old folder is restored.
 *
 * @param published the folder to replace, which need not exist yet
 * @param finished the folder to put in its place
 * @param aside where to keep the old folder meanwhile
 * @throws whatever error the file system reports
 */
export async function replaceFolder(published: URL, finished: URL, aside: URL): Promise<void> {
  // A build killed between the two renames leaves the last good folder aside.
  if (!existsSync(published) && existsSync(aside)) await rename(aside, published);
  await rm(aside, { recursive: true, force: true });
  const hasOld = existsSync(published);
  if (hasOld) await rename(published, aside);
  try {
    await rename(finished, published);
  } catch (error) {
    if (hasOld) await rename(aside, published);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

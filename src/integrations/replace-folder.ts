import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another, which is as it was if that fails.
 *
 * @param published the folder to replace; it need not be there yet
 * @param finished the folder to put there
 * @param aside where the old folder waits meanwhile
 * @throws whatever the file system does
 */
export async function replaceFolder(published: URL, finished: URL, aside: URL): Promise<void> {
  // A process that was killed between the two renames has left the last good folder aside.
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

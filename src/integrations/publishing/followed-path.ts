import { readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasCode } from '../../loader/error-code.ts';

/** The path of a folder, without a slash at its end: with one, a link to a folder cannot be read or renamed. */
export const pathOf = (folder: URL) => fileURLToPath(folder).replace(/(?<=.)[\\/]$/, '');

/** Where a path leads when its links are followed. Its last part need not exist. */
export async function followedPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    const target = await readlink(path).catch(() => undefined);
    return target === undefined ? path : followedPath(resolve(dirname(path), target));
  }
}

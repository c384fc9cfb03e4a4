import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';
import type { NewFile } from './draft-review.ts';

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Writes the files of a draft. Overwrites nothing, and leaves no part of a draft behind.
 *
 * @param root the URL of the content folder, with a slash at its end
 * @throws {Refusal} if one of the files exists
 */
export async function saveDraft(root: URL, files: readonly NewFile[]): Promise<void> {
  const written: URL[] = [];
  try {
    for (const { path, content } of files) {
      const url = new URL(path, root);
      await mkdir(new URL('./', url), { recursive: true });
      // Opened first: a file that cannot be written completely is one of those to remove.
      await (await open(url, 'wx')).close();
      written.push(url);
      await writeFile(url, content);
    }
  } catch (error) {
    for (const url of written) await rm(url);
    if (!isTaken(error)) throw error;
    const path = files[written.length]?.path ?? '';
    throw new Refusal(`content/${path} exists already, and is not overwritten.`);
  }
}

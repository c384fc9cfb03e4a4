import { withNumbering } from '../../site/copied-modules/review-numbering.ts';
import { hashOf } from './hashed-files.ts';
import type { IndexFile } from './index-file.ts';

/**
 * A digest of the reviews that the numbers of an index stand for.
 *
 * @param paths the paths of their pages, with or without slashes at their ends, in their order
 */
export const numberingOf = (paths: readonly string[]) =>
  hashOf(paths.map((path) => path.replace(/^\/|\/$/g, '')).join('\n'));

/** The file that Pagefind fetches first, and the one whose name it has. */
const entryFile = 'pagefind-entry.json';
const metadata = /^pagefind\.(\w+)\.pf_meta$/;

/**
 * Names Pagefind's index after the reviews that its numbers stand for, too: the ids of its pages then tell it.
 *
 * @throws {Error} if Pagefind has changed
 */
export function nameNumbering(files: readonly IndexFile[], numbering: string): IndexFile[] {
  const [hash, ...others] = files.flatMap(({ path }) => metadata.exec(path)?.[1] ?? []);
  const named = `"hash":"${hash}"`;
  const entry = files.find(({ path }) => path === entryFile);
  const text = Buffer.from(entry?.content ?? []).toString();
  if (hash === undefined || others.length > 0 || !text.includes(named))
    throw new Error('Pagefind names its index in another way: correct name-numbering.ts.');
  const name = withNumbering(hash, numbering);
  return files.map((file) => {
    if (file === entry)
      return { ...file, content: Buffer.from(text.replace(named, `"hash":"${name}"`)) };
    return metadata.test(file.path) ? { ...file, path: `pagefind.${name}.pf_meta` } : file;
  });
}

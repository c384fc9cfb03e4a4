import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { identifierPattern } from '../schema/primitives.ts';
import type { Problem } from './problem.ts';
import { suggestion } from './suggestion.ts';
import { readText } from './text-file.ts';

/** The project's folder of content, as problems name it. */
export const contentFolder = 'content';

/** The editor's guide, which lies beside the folders of records. */
const guide = 'README.md';

/** What stands in the content's folder beside the folders that are read: each a problem. */
export async function readStrays(root: URL, known: readonly string[]): Promise<Problem[]> {
  const names = await readNames(root);
  return names
    .filter(({ name }) => name !== guide && !known.includes(name))
    .map(({ name }) => ({
      file: `${contentFolder}/${name}`,
      message: 'Nothing of this name is read.',
      fix: `take it out, or correct its name; ${suggestion(name, known)}`,
    }));
}

/** The entries of a folder in the order of their names, but for those that begin with a dot. */
async function readNames(folder: URL): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A file of the content, decoded. */
export interface ContentFile {
  /** Its name without the ending: what an address or another record calls it by. */
  readonly id: string;
  /** The file as problems name it: `content/reviews/x.md`. */
  readonly file: string;
  /** Its text without a byte order mark, and with LF at its line ends. */
  readonly text: string;
  /** All of its text: written as UTF-8 it is the file, byte for byte. */
  readonly raw: string;
}

/** The files of a folder that could be read, by name, and the problems of those that could not. */
export interface Folder {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
  /** The ids of all files with a right name, also of those that could not be read. */
  readonly ids: readonly string[];
}

/** What keeps an entry of a folder from being a file of its content, or undefined where nothing does. */
function objection(name: string, isFile: boolean, ending: string) {
  if (!isFile) {
    return {
      message: 'This is not a file, and folders within this one are not read.',
      fix: 'put its files into the folder above it, and take it out.',
    };
  }
  if (!name.endsWith(ending)) {
    return {
      message: `The name does not end in ${ending}.`,
      fix: `give it that ending, or take the file out.`,
    };
  }
  if (identifierPattern.test(name.slice(0, -ending.length))) return undefined;
  return {
    message: 'The name makes no address: it would not be read, or could not be kept for ever.',
    fix: `name it as in one-of-the-greats${ending}: words of a to z and 0 to 9 in lower case, joined by hyphens.`,
  };
}

/**
 * Reads the files of a folder of content. Files whose names begin with a dot are no content.
 *
 * @param root the folder `content` itself
 * @param name the folder in it
 * @param ending the ending of its files' names, as `.md`
 */
export async function readFolder(root: URL, name: string, ending: string): Promise<Folder> {
  const folder = new URL(`${name}/`, root);
  const visible = await readNames(folder);
  const problems: Problem[] = [];
  const files: ContentFile[] = [];
  const ids: string[] = [];
  if (visible.length === 0) {
    problems.push({
      file: `${contentFolder}/${name}`,
      message: 'The folder is missing or empty.',
      fix: `put at least one file into it, its name ending in ${ending}.`,
    });
  }
  for (const entry of visible) {
    const file = `${contentFolder}/${name}/${entry.name}`;
    const found = objection(entry.name, entry.isFile(), ending);
    if (found) {
      problems.push({ file, ...found });
      continue;
    }
    const id = entry.name.slice(0, -ending.length);
    ids.push(id);
    const read = await readText(new URL(entry.name, folder), file);
    if ('problem' in read) problems.push(read.problem);
    else files.push({ id, file, ...read });
  }
  return { files, problems, ids };
}

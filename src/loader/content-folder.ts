import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { slugOf } from '../archive/text/slug.ts';
import { limits } from '../schema/limits.ts';
import { identifierPattern } from '../schema/primitives.ts';
import { hasCode } from './error-code.ts';
import type { Problem } from './problem.ts';
import { nearestName } from './suggestion.ts';
import { failureOf, readText } from './text-file.ts';

/** The name of the content folder in messages. */
export const contentRoot = 'content';

/** The editor's guide, the only file directly in the content folder. */
const guide = 'README.md';

/** Files that editors and operating systems leave behind: hidden files, backups, thumbnails. */
const leftBehind = /^\.|~$|^~\$|^#.*#$|\.(?:bak|orig|tmp)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** What is wrong with a folder of the content, or undefined if it can be read or is missing. */
async function problemOfFolder(folder: URL): Promise<Pick<Problem, 'message' | 'fix'> | undefined> {
  // With a slash at its end, a link would be followed.
  const found = await lstat(new URL(folder.href.replace(/\/$/, ''))).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (found === undefined || found.isDirectory()) return undefined;
  return {
    message: `This is ${found.isSymbolicLink() ? 'a link' : 'a file'}, not a folder.`,
    fix: 'put a folder with the files themselves in its place: nothing outside of the content is read.',
  };
}

/**
 * The entries of a folder, sorted by name, without files that programs left behind.
 *
 * @param path the name of the folder in messages
 */
async function readEntries(
  folder: URL,
  path: string,
): Promise<{ entries: Dirent[]; problems: Problem[] }> {
  try {
    const problem = await problemOfFolder(folder);
    if (problem) return { entries: [], problems: [{ file: path, ...problem }] };
    const entries = await readdir(folder, { withFileTypes: true });
    return {
      entries: entries
        .filter(({ name }) => !leftBehind.test(name))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
      problems: [],
    };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return { entries: [], problems: [] };
    return { entries: [], problems: [{ file: path, ...failureOf(error) }] };
  }
}

/** Reports the entries of the content folder that are never read. */
export async function findUnknownEntries(
  root: URL,
  folders: readonly string[],
): Promise<Problem[]> {
  const { entries, problems } = await readEntries(root, contentRoot);
  const unknown = entries.filter(({ name }) => name !== guide && !folders.includes(name));
  return [
    ...problems,
    ...unknown.map(({ name }) => {
      const suggested = nearestName(name, folders);
      return {
        file: `${contentRoot}/${name}`,
        message: `“${name}” does not belong here: content has only the folders ${folders.join(', ')}.`,
        fix: `rename it or move it out of content${suggested ? `; did you mean ${suggested}?` : '.'}`,
      };
    }),
  ];
}

/** The text of a file of the content. */
export interface TextFile {
  /** Its name without the ending, by which addresses and other records refer to it. */
  readonly id: string;
  /** Its name in messages: `content/reviews/x.md`. */
  readonly file: string;
  /** Its text without a byte order mark, and with LF as its line ends. */
  readonly text: string;
}

/** A decoded file of the content. */
export interface ContentFile extends TextFile {
  /** Its complete text: encoded as UTF-8, it is the file, byte for byte. */
  readonly raw: string;
}

/** A file without its complete text: what is digested, or copied to other threads, has its text once. */
export function textOf({ id, file, text }: ContentFile): TextFile {
  return { id, file, text };
}

/** One folder of the content. */
export interface ContentFolder {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
  /** The ids of all files with a valid name, including those that could not be decoded. */
  readonly ids: readonly string[];
}

/** A valid id that resembles a name: `cinematic-perfection` for `Cinematic Perfection!`. */
function similarId(name: string): string {
  return slugOf(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Checks that an entry of a folder is a file with a valid name. */
function checkEntry(
  entry: Dirent,
  folder: string,
  ending: string,
): Pick<Problem, 'message' | 'fix'> | undefined {
  const { name } = entry;
  if (entry.isSymbolicLink()) {
    return {
      message: `“${name}” is a link, and links are not followed.`,
      fix: 'put the file itself in its place: nothing outside of the content is read.',
    };
  }
  if (!entry.isFile()) {
    return {
      message: `“${name}” is not a file, and folders within ${folder} are not read.`,
      fix: `move its files up into ${folder}, and delete it.`,
    };
  }
  if (!name.endsWith(ending)) {
    return {
      message: `“${name}” does not belong here: the names of all files in ${folder} end in ${ending}.`,
      fix: `move the file out of content, or rename it if it is a text file that only has the wrong ending.`,
    };
  }
  const id = name.slice(0, -ending.length);
  if (id.length > limits.nameLength) {
    return {
      message: `This name has ${id.length} characters without its ending; ${limits.nameLength} are allowed.`,
      fix: 'shorten it: it becomes a web address.',
    };
  }
  if (identifierPattern.test(id)) return undefined;
  return {
    message: `“${name}” cannot be used: the file's name becomes a web address.`,
    fix: `use only the lower-case letters a to z, digits, and hyphens between words, such as ${similarId(id) || 'one-of-the-greats'}${ending}.`,
  };
}

/**
 * Reads the files of one folder of the content.
 *
 * @param root the content folder
 * @param name the folder in it
 * @param ending how its files' names end, such as `.md`
 * @param isOptional whether the folder may be missing or empty
 */
export async function readFolder(
  root: URL,
  name: string,
  ending: string,
  { isOptional = false } = {},
): Promise<ContentFolder> {
  const folder = new URL(`${name}/`, root);
  const path = `${contentRoot}/${name}`;
  const limit = name === 'translations' ? limits.tableBytes : limits.fileBytes;
  const { entries, problems } = await readEntries(folder, path);
  const files: ContentFile[] = [];
  const ids: string[] = [];
  if (entries.length === 0 && problems.length === 0 && !isOptional) {
    problems.push({
      file: path,
      message: 'The folder is missing or empty.',
      fix: `put at least one file into it whose name ends in ${ending}.`,
    });
  }
  for (const entry of entries) {
    const file = `${path}/${entry.name}`;
    const problem = checkEntry(entry, path, ending);
    if (problem) {
      problems.push({ file, ...problem });
      continue;
    }
    const id = entry.name.slice(0, -ending.length);
    ids.push(id);
    const read = await readText(new URL(entry.name, folder), file, limit);
    if ('problem' in read) problems.push(read.problem);
    else files.push({ id, file, ...read });
  }
  return { files, problems, ids };
}

import { readdir } from 'node:fs/promises';
import { identifierPattern } from '../schema/text.ts';
import type { Problem } from './problem.ts';
import { readText } from './text-file.ts';

/** The project's folder of content, as problems name it. */
export const contentFolder = 'content';

/** A file of the content, decoded. */
export interface ContentFile {
  /** Its name without the ending: what an address or another record calls it by. */
  readonly id: string;
  /** The file as problems name it: `content/reviews/x.md`. */
  readonly file: string;
  readonly text: string;
}

/** The files of a folder that could be read, by name, and the problems of those that could not. */
export interface Folder {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
  /** The ids of all files with a right name, also of those that could not be read. */
  readonly ids: readonly string[];
}

function nameProblem(name: string, isFile: boolean, ending: string): string | undefined {
  if (!isFile) return 'This is not a file, and folders within this one are not read.';
  if (!name.endsWith(ending)) return `The name does not end in ${ending}.`;
  if (identifierPattern.test(name.slice(0, -ending.length))) return undefined;
  return 'The name makes no address: it would not be read, or could not be kept for ever.';
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
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.filter((entry) => !entry.name.startsWith('.'));
  found.sort((one, other) => (one.name < other.name ? -1 : 1));
  const problems: Problem[] = [];
  const files: ContentFile[] = [];
  const ids: string[] = [];
  if (found.length === 0) {
    problems.push({
      file: `${contentFolder}/${name}`,
      wrong: 'The folder is missing or empty.',
      mend: `put at least one file into it, its name ending in ${ending}.`,
    });
  }
  for (const entry of found) {
    const file = `${contentFolder}/${name}/${entry.name}`;
    const wrong = nameProblem(entry.name, entry.isFile(), ending);
    if (wrong !== undefined) {
      problems.push({
        file,
        wrong,
        mend: `name it as in one-of-the-greats${ending}: words of a to z and 0 to 9 in lower case, joined by hyphens.`,
      });
      continue;
    }
    const id = entry.name.slice(0, -ending.length);
    ids.push(id);
    const read = await readText(new URL(entry.name, folder), file);
    if ('problem' in read) problems.push(read.problem);
    else files.push({ id, file, text: read.text });
  }
  return { files, problems, ids };
}

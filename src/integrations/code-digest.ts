import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { site } from '../site/settings.ts';

/** What a build reads besides the content: the code, its settings, and the versions of all packages. */
const inputs = [
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
  'LICENSE',
  'astro.config.mjs',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** How many files are read at once: systems limit how many may be open. */
const batch = 64;

/** Undefined instead of an error that says that a path is missing or is no folder. Any other error is thrown. */
function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

async function filesIn(path: string, root: string): Promise<string[]> {
  const entries = await readdir(`${root}${path}`, { withFileTypes: true }).catch(unlessMissing);
  if (!entries) return [path];
  const shown = entries.filter(({ name }) => name !== 'node_modules');
  const files = await Promise.all(shown.map(({ name }) => filesIn(`${path}/${name}`, root)));
  return files.flat().sort();
}

/**
 * A digest of files and folders: of their names and contents. Missing ones have a digest, too.
 *
 * @throws whatever error the file system reports, unless a file is missing
 */
async function digestOfFiles(paths: readonly string[], folder: string): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesIn(path, folder)))).flat();
  const digests: unknown[] = [];
  for (let start = 0; start < files.length; start += batch) {
    const read = files.slice(start, start + batch).map(async (file) => {
      const content = await readFile(`${folder}${file}`).catch(unlessMissing);
      return [file, content && hash('sha256', content)];
    });
    digests.push(...(await Promise.all(read)));
  }
  return hash('sha256', JSON.stringify(digests));
}

/**
 * A digest of all that decides what a build makes of the content: every file of the code, the installed packages,
 * the versions of Node and of its data of languages, the settings of the site, the variable that packages
 * read, and the time zone. Packages that were changed by hand are not among them.
 *
 * @param root the URL of the project, with a slash at its end
 * @param settings further settings of the build
 */
export async function digestOfCode(root: URL, settings: unknown): Promise<string> {
  return hash(
    'sha256',
    JSON.stringify([
      await digestOfFiles(inputs, fileURLToPath(root)),
      settings,
      process.versions,
      process.platform,
      process.arch,
      site,
      process.env['NODE_ENV'],
      new Intl.DateTimeFormat().resolvedOptions(),
    ]),
  );
}

import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What a build reads besides the content: the code, its settings, and the versions of all packages. */
const inputs = [
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
  'astro.config.mjs',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

async function filesIn(path: string, root: string): Promise<string[]> {
  const entries = await readdir(`${root}${path}`, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const shown = entries.filter(({ name }) => name !== 'node_modules');
  const files = await Promise.all(shown.map(({ name }) => filesIn(`${path}/${name}`, root)));
  return files.flat().sort();
}

/** A digest of files and folders: of their names and contents. Missing ones have a digest, too. */
export async function digestOfFiles(paths: readonly string[], folder: string): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesIn(path, folder)))).flat();
  const digests = files.map(async (file) => {
    const content = await readFile(`${folder}${file}`).catch(() => undefined);
    return [file, content && hash('sha256', content)];
  });
  return hash('sha256', JSON.stringify(await Promise.all(digests)));
}

/**
 * A digest of all that decides what a build makes of the content: every file of the code, the installed packages,
 * the versions of Node and of its data of languages, the environment variables, and the time zone.
 *
 * @param root the URL of the project, with a slash at its end
 * @param settings further settings of the build
 */
export async function digestOfCode(root: URL, settings: unknown): Promise<string> {
  const { SITE_ADDRESS, SITE_CONTACT, PORT, NODE_ENV } = process.env;
  return hash(
    'sha256',
    JSON.stringify([
      await digestOfFiles(inputs, fileURLToPath(root)),
      settings,
      process.versions,
      process.platform,
      process.arch,
      { SITE_ADDRESS, SITE_CONTACT, PORT, NODE_ENV },
      new Intl.DateTimeFormat().resolvedOptions(),
    ]),
  );
}

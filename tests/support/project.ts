import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fiveReviews, liveContent } from './content-folders.ts';

const original = fileURLToPath(new URL('../../', import.meta.url));

/** What a site is built from. A copy of the project shares the packages of the original. */
export const sources = [
  'LICENSE',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * The environment without the test runner's variables, which change what Astro does, and without
 * the site's address, contact and port, which each test sets.
 */
export const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:NODE_ENV|PORT|SITE_\w+|NETLIFY|CF_PAGES|TEST|VITEST.*|FORCE_COLOR)$/.test(name),
  ),
);

/** Copies a file or folder of the original, without the packages that are installed in it. */
function copy(source: string, root: string, content: string): Promise<void> {
  const from = source === liveContent ? content : source;
  return cp(join(original, from), join(root, source), {
    recursive: true,
    filter: (path) => basename(path) !== 'node_modules',
  });
}

/** Variables of the environment. */
type Variables = Readonly<Record<string, string | undefined>>;

/** How a command ended. */
export interface Run {
  readonly status: number;
  readonly output: string;
}

/** A copy of the project in a separate folder, which tests can change and build. */
export class Project {
  readonly root: string;
  readonly #content: string;

  private constructor(root: string, content: string) {
    this.root = root;
    this.#content = content;
  }

  /**
   * @param name part of the folder's name
   * @param content the folder of the original that becomes the content
   */
  static async copy(name: string, content = fiveReviews): Promise<Project> {
    const root = await mkdtemp(join(tmpdir(), `archive-${name}-`));
    for (const source of sources) await copy(source, root, content);
    await symlink(join(original, 'node_modules'), join(root, 'node_modules'));
    return new Project(root, content);
  }

  path(file: string): string {
    return join(this.root, file);
  }

  read(file: string): Promise<string> {
    return readFile(this.path(file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): Promise<void> {
    return writeFile(this.path(file), content);
  }

  /** Changes a file. Throws if nothing changed, so that a mistyped pattern cannot pass a test. */
  async edit(file: string, change: (text: string) => string): Promise<void> {
    const before = await this.read(file);
    const after = change(before);
    if (after === before) throw new Error(`The edit changed nothing in ${file}.`);
    await this.write(file, after);
  }

  /** The files in a folder of the content, such as `content/themes/music.yaml`. */
  async records(folder: 'films' | 'people' | 'themes'): Promise<string[]> {
    const names = await readdir(this.path(`content/${folder}`));
    return names.map((name) => `content/${folder}/${name}`);
  }

  /** Restores a folder of the original. */
  async restore(folder: string): Promise<void> {
    await rm(this.path(folder), { recursive: true, force: true });
    await copy(folder, this.root, this.#content);
  }

  /**
   * Runs one of the project's commands, as a person would: `npm run build`.
   *
   * @param additions variables of the environment; those that are undefined are removed from it
   * @param user what runs the command as another user: see other-user.ts
   */
  run(command: string, additions: Variables = {}, user: readonly string[] = []): Promise<Run> {
    const [program = 'npm', ...options] = [...user, 'npm', 'run', command];
    return new Promise((resolve) => {
      execFile(
        program,
        options,
        {
          cwd: this.root,
          env: { ...environment, NO_COLOR: '1', ...additions },
          maxBuffer: 2 ** 26,
        },
        (error, stdout, stderr) => {
          const status = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
          resolve({ status, output: `${stdout}${stderr}` });
        },
      );
    });
  }

  /** Builds the site. Throws with all output if the build fails. */
  async build(additions: Variables = {}, user: readonly string[] = []): Promise<void> {
    const { status, output } = await this.run('build', additions, user);
    if (status !== 0) throw new Error(`The build failed:\n${output}`);
  }

  /** A digest of every file of the built site, by path. */
  async digests(): Promise<Map<string, string>> {
    const entries = await readdir(this.path('dist'), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return new Map(
      await Promise.all(
        files.map(async (file): Promise<[string, string]> => {
          const digest = createHash('sha256').update(await readFile(file));
          return [file.slice(this.path('dist').length), digest.digest('hex')];
        }),
      ),
    );
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }
}

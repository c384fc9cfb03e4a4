import { createHash, hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A result that an earlier build kept, and what else it needs to know of it. */
export interface Kept {
  readonly note: unknown;
  readonly content: Buffer;
}

const end = '\n'.charCodeAt(0);

const checksumOf = (note: string, content: Uint8Array) =>
  createHash('sha256').update(note).update(content).digest('hex');

/**
 * Results of earlier builds, one file each. A file has the key of its result, a digest of everything that the
 * result depends on, and a checksum: a result that depends on anything else, or was not written completely, is
 * not found. The folder may be deleted at any time.
 */
export class BuildCache {
  readonly #folder: URL;
  readonly #code: string;
  readonly #assets: URL;
  #assetNames: Promise<readonly string[]> | undefined;
  readonly #used = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #counts = new Map<string, { made: number; kept: number }>();

  /**
   * @param folder the URL of the folder, with a slash at its end
   * @param code a digest of the code and the environment, which all results depend on
   * @param assets the URL of the folder with the scripts and styles of this build, with a slash at its end
   */
  constructor(folder: URL, code: string, assets: URL) {
    this.#folder = folder;
    this.#code = code;
    this.#assets = assets;
  }

  /**
   * The names of the scripts and styles that Vite has built for pages. They change with their content.
   *
   * @throws {Error} if the folder does not exist: then nobody knows what pages load
   */
  assetNames(): Promise<readonly string[]> {
    this.#assetNames ??= readdir(this.#assets).then((names) => names.sort());
    return this.#assetNames;
  }

  #keyed(key: string): string {
    return hash('sha256', `${this.#code} ${key}`);
  }

  #fileOf(kind: string, name: string): string {
    const digest = hash('sha256', name);
    const file = `${kind}/${digest.slice(0, 2)}/${digest.slice(2, 40)}`;
    this.#used.add(file);
    return file;
  }

  /** The result with a name, or undefined if there is none with this key. */
  async read(kind: string, name: string, key: string): Promise<Kept | undefined> {
    const file = await readFile(new URL(this.#fileOf(kind, name), this.#folder)).catch(
      () => undefined,
    );
    if (!file) return undefined;
    const at = file.indexOf(end);
    const [ofKey, checksum, ...note] = file.subarray(0, at).toString().split(' ');
    if (at < 0 || ofKey !== this.#keyed(key)) return undefined;
    const rest = [note.join(' '), file.subarray(at + 1)] as const;
    if (checksum !== checksumOf(...rest)) return undefined;
    return { note: JSON.parse(rest[0]), content: rest[1] };
  }

  /** Keeps a result, instead of an older one with the same name. A killed build leaves the older one or none. */
  async write(
    kind: string,
    name: string,
    key: string,
    content: Uint8Array,
    note: unknown = {},
  ): Promise<void> {
    const path = this.#fileOf(kind, name);
    const file = new URL(path, this.#folder);
    const folder = new URL('./', file);
    if (!this.#folders.has(folder.href)) await mkdir(folder, { recursive: true });
    this.#folders.add(folder.href);
    const noted = JSON.stringify(note);
    const head = `${this.#keyed(key)} ${checksumOf(noted, content)} ${noted}\n`;
    const temporary = new URL(`${file.href}.${process.pid}`);
    await writeFile(temporary, Buffer.concat([Buffer.from(head), content]));
    await rename(temporary, file);
  }

  /** Counts a result that was made or kept. */
  count(kind: string, how: 'made' | 'kept'): void {
    const counts = this.#counts.get(kind) ?? { made: 0, kept: 0 };
    counts[how] += 1;
    this.#counts.set(kind, counts);
  }

  /** How many results of a kind this build made, and how many it found. */
  countsOf(kind: string): { readonly made: number; readonly kept: number } {
    return this.#counts.get(kind) ?? { made: 0, kept: 0 };
  }

  /** Deletes every result that this build did not ask for. */
  async prune(): Promise<void> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const file = relative(fileURLToPath(this.#folder), path).replaceAll('\\', '/');
      if (entry.isFile() && !this.#used.has(file))
        await rm(new URL(file, this.#folder), { force: true });
    }
  }
}

/** Vite and Node load this module separately, so they share the cache of a build through the global object. */
declare global {
  var cacheOfBuild: BuildCache | undefined;
}

/** Sets the cache of this build. Development has none. */
export function setBuildCache(cache: BuildCache): void {
  globalThis.cacheOfBuild = cache;
}

/** The cache of this build, or undefined outside of builds. */
export function buildCache(): BuildCache | undefined {
  return globalThis.cacheOfBuild;
}

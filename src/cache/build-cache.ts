import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Result } from './result-file.ts';
import { ResultReader } from './result-reader.ts';
import { ResultWriter } from './result-writer.ts';

/** The file with the results of the last build. */
const fileName = 'results';

/** A file that a build writes, with the id of its process. */
const unfinished = /^results\.(\d+)$/;

/** Whether this user has a running process with an id. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/**
 * Results of the last build. They are found by a digest of everything that they depend on, and have a checksum:
 * a result that depends on anything else, or is damaged, is not found. The file is replaced when a build is
 * complete, so a killed build leaves that of the last one. The folder may be deleted at any time.
 */
export class BuildCache {
  readonly #folder: URL;
  readonly #code: string;
  readonly #assets: URL;
  readonly #reader: ResultReader;
  readonly #writer: ResultWriter;
  readonly #written: URL;
  /** The names of the results of the last build that this one keeps. */
  readonly #found = new Set<string>();
  /** Why results can no longer be written. */
  #failure: unknown;
  #assetNames: Promise<readonly string[]> | undefined;
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
    mkdirSync(folder, { recursive: true });
    this.#reader = new ResultReader(new URL(fileName, folder));
    this.#written = new URL(`${fileName}.${process.pid}`, folder);
    this.#writer = new ResultWriter(this.#written);
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

  /** The result with a name and a key, or undefined. A result that is found is kept for the next build, too. */
  find(kind: string, name: string, key: string): Omit<Result, 'key'> | undefined {
    const found = this.#reader.find(`${kind} ${name}`, this.#keyed(key));
    if (found) this.#found.add(`${kind} ${name}`);
    return found;
  }

  /**
   * Keeps all results of a kind for the next build. Whoever finds a result that was made of them calls this: nobody
   * asked for them, and they are needed when it is made again.
   */
  keepAll(kind: string): void {
    for (const name of this.#reader.names) if (name.startsWith(`${kind} `)) this.#found.add(name);
  }

  /** Keeps a result for the next build. */
  keep(kind: string, name: string, key: string, content: Uint8Array, note: unknown = {}): void {
    // A build needs no kept results: where they cannot be written, it goes on without.
    if (this.#failure !== undefined) return;
    try {
      this.#writer.add(`${kind} ${name}`, { key: this.#keyed(key), note, content });
    } catch (error) {
      this.#failure = error;
    }
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

  /**
   * Replaces the results of the last build by those that this build has made or found, unless it has made none, and
   * deletes what killed builds have left.
   *
   * @throws whatever error the file system reports: then the results of the last build stay
   */
  finish(): void {
    try {
      if (this.#failure !== undefined) throw this.#failure;
      const isNew = !this.#writer.isEmpty;
      if (isNew) this.#writer.addFrom(this.#reader, this.#found);
      this.#writer.close();
      // Windows replaces no file that is open.
      this.#reader.close();
      if (isNew) renameSync(this.#written, new URL(fileName, this.#folder));
      else rmSync(this.#written);
    } finally {
      this.#reader.close();
    }
    for (const name of readdirSync(this.#folder)) {
      const [, id] = unfinished.exec(name) ?? [];
      const isLeft = id === undefined ? name !== fileName : !isRunning(Number(id));
      if (isLeft) rmSync(new URL(name, this.#folder), { recursive: true, force: true });
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

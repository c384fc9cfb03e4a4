import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Archive, type InterfaceOfContent, readArchive } from './read-archive.ts';

/** A reading of the content that the collections share, so that it is read and checked as a whole. */
export class Reading {
  #archive: Promise<Archive> | undefined;
  #reported: unknown;
  readonly #interface: InterfaceOfContent;
  /** The folder `content`. */
  readonly root: URL;

  constructor(root: URL, interfaceOfContent: InterfaceOfContent) {
    this.root = root;
    this.#interface = interfaceOfContent;
  }

  /** The content as it was last read. Throws a ContentError where it is not as it should be. */
  archive(): Promise<Archive> {
    this.#archive ??= readArchive(this.root, this.#interface);
    return this.#archive;
  }

  /** Whether nobody has asked for a newer reading than this one. */
  isLatest(archive: Promise<Archive>): boolean {
    return this.#archive === archive;
  }

  /** Whether an error of the reading is new: every collection meets it, and one has to report it. */
  isUnreported(error: unknown): boolean {
    const isNew = this.#reported !== error;
    this.#reported = error;
    return isNew;
  }

  /** Whether a reading succeeds after one of which an error was reported: said once. */
  isMended(): boolean {
    const wasReported = this.#reported !== undefined;
    this.#reported = undefined;
    return wasReported;
  }

  /** Lets the next one who asks read the content anew. */
  forget(): void {
    this.#archive = undefined;
  }
}

/** An entry of a collection, as Astro's store takes it. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly html?: string;
}

/**
 * An Astro loader for one collection of the archive.
 *
 * Astro's own glob loader loses in silence what is wrong with a file: errors of plugins, names that
 * make no address, two files with one id. Here a build stops at any problem, and names them all; the
 * development server says what is message, keeps the content that it had, and goes on.
 *
 * @param entriesOf picks the collection's entries from the archive
 */
export function archiveLoader(reading: Reading, entriesOf: (archive: Archive) => Entry[]): Loader {
  /** Whether the store has been filled: not where a newer reading is on its way. */
  const fill = async ({ store, parseData }: LoaderContext) => {
    const archive = reading.archive();
    const entries = entriesOf(await archive);
    const parsed = await Promise.all(
      entries.map(async ({ id, data, html }) => ({
        id,
        data: await parseData({ id, data }),
        ...(html === undefined ? {} : { rendered: { html } }),
      })),
    );
    // A reading that was overtaken by another is not the content any more.
    if (!reading.isLatest(archive)) return false;
    store.clear();
    for (const entry of parsed) store.set(entry);
    return true;
  };
  return {
    name: 'archive-loader',
    async load(context) {
      const { logger, watcher } = context;
      if (!watcher) {
        await fill(context);
        return;
      }
      const refill = async () => {
        try {
          // Every collection forgets the last reading before the first of them reads anew.
          await Promise.resolve();
          const isFilled = await fill(context);
          if (isFilled && reading.isMended()) logger.info('The content is in order again.');
        } catch (error) {
          if (!reading.isUnreported(error)) return;
          logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(fileURLToPath(reading.root))) return undefined;
        reading.forget();
        return refill();
      });
      await refill();
    },
  };
}

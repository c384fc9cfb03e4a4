import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataStore, LoaderContext } from 'astro/loaders';
import type { ContentReader } from './content-reader.ts';
import type { Archive } from './read-archive.ts';

/** Delay before a changed file is read, in milliseconds: programs save a file in several steps. */
const delay = 50;

/** An entry of a collection, as Astro stores it. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly html?: string;
}

/** The parts of Astro's `LoaderContext` that the loader needs. */
export interface CollectionContext {
  readonly store: Pick<DataStore, 'clear' | 'set'>;
  readonly logger: Pick<LoaderContext['logger'], 'info' | 'error'>;
  readonly parseData: LoaderContext['parseData'];
  /** Watches the files of the project. Only the development server has it. */
  readonly watcher?: {
    on(event: 'all', listener: (event: string, path: string) => Promise<void>): unknown;
  };
}

/** An Astro loader. */
interface CollectionLoader {
  readonly name: string;
  readonly load: (context: CollectionContext) => Promise<void>;
}

/**
 * An Astro loader for one collection of the archive.
 *
 * Astro's own glob loader silently ignores some mistakes: errors in plugins, file names that cannot be
 * addresses, two files with the same id. This loader stops a build at any problem, and reports all of
 * them. The development server reports them, too, but keeps the last good content.
 *
 * @param entriesOf selects the collection's entries from the archive
 */
export function archiveLoader(
  reader: ContentReader,
  entriesOf: (archive: Archive) => Entry[],
): CollectionLoader {
  const parse = ({ parseData }: CollectionContext, entries: readonly Entry[]) =>
    Promise.all(
      entries.map(async ({ id, data, html }) => ({
        id,
        data: await parseData({ id, data }),
        ...(html === undefined ? {} : { rendered: { html } }),
      })),
    );

  const fill = ({ store }: CollectionContext, entries: Awaited<ReturnType<typeof parse>>) => {
    store.clear();
    for (const entry of entries) store.set(entry);
  };

  /** Fills the store, and logs problems instead of throwing. Does nothing if a file has changed meanwhile. */
  async function refresh(context: CollectionContext): Promise<void> {
    const { logger } = context;
    const reading = reader.read();
    try {
      const entries = await parse(context, entriesOf(await reading));
      if (!reader.isCurrent(reading)) return;
      fill(context, entries);
      if (reader.recordOutcome(undefined)) logger.info('All problems in the content are fixed.');
    } catch (error) {
      if (!reader.isCurrent(reading)) return;
      const message = error instanceof Error ? error.message : String(error);
      if (reader.recordOutcome(message)) logger.error(message);
    }
  }

  return {
    name: 'archive-loader',
    async load(context) {
      const { watcher } = context;
      if (!watcher) {
        const entries = await parse(context, entriesOf(await reader.read()));
        fill(context, entries);
        return;
      }
      const folder = fileURLToPath(reader.root);
      watcher.on('all', async (_event, path) => {
        if (!path.startsWith(folder)) return;
        reader.invalidate();
        await setTimeout(delay);
        await refresh(context);
      });
      await refresh(context);
    },
  };
}

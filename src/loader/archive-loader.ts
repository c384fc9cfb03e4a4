import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataStore, LoaderContext } from 'astro/loaders';
import { ContentError } from './content-error.ts';
import type { ContentReader } from './content-reader.ts';
import { describeFindings, type Findings } from './describe-findings.ts';
import type { Archive } from './read-archive.ts';
import { type ContentEntry, shareContent } from './shared-content.ts';
import { withoutDrafts } from './without-drafts.ts';

/**
 * Delay before a changed file is read, in milliseconds: programs save a file in several steps, of which the first
 * may empty it. A file that stays empty is read after the longer delay.
 */
const delay = 50;
const delayIfEmpty = 1000;

/** Waits until a file has probably been saved completely. */
async function untilSaved(path: string): Promise<void> {
  for (let waited = 0; waited < delayIfEmpty; waited += delay) {
    await setTimeout(delay);
    const found = await stat(path).catch(() => undefined);
    if (found?.size !== 0) return;
  }
}

/** An entry of a collection, as Astro stores it. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly html?: string;
}

/** The parts of Astro's `LoaderContext` that the loader needs. */
export interface CollectionContext {
  readonly collection: string;
  readonly store: Pick<DataStore, 'clear' | 'keys' | 'set'>;
  readonly logger: Pick<LoaderContext['logger'], 'info' | 'warn' | 'error'>;
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
 * them. The development server reports them, too, but keeps the last good content; and it has drafts.
 *
 * @param entriesOf selects the collection's entries from the archive
 */
export function archiveLoader(
  reader: ContentReader,
  entriesOf: (archive: Archive) => Entry[],
): CollectionLoader {
  reader.expectLoader();

  const parse = (
    { parseData }: CollectionContext,
    entries: readonly Entry[],
  ): Promise<ContentEntry[]> =>
    Promise.all(
      entries.map(async ({ id, data, html }) => ({
        id,
        data: await parseData({ id, data }),
        ...(html === undefined ? {} : { rendered: { html } }),
      })),
    );

  const fill = ({ store }: CollectionContext, entries: readonly ContentEntry[]) => {
    store.clear();
    for (const entry of entries) store.set(entry);
  };

  /** Logs what was found in the content, unless it has been logged already. */
  function report(findings: Findings, { logger }: CollectionContext): void {
    const before = reader.recordReport(findings);
    if (!before) return;
    const text = describeFindings(findings);
    if (findings.problems.length > 0) {
      logger.error(text);
      return;
    }
    if (before.problems.length > 0) logger.info('All problems in the content are fixed.');
    if (findings.warnings.length > 0) logger.warn(text);
  }

  /** Fills the store, and logs problems instead of throwing. Does nothing if a file has changed meanwhile. */
  async function refresh(context: CollectionContext): Promise<void> {
    const reading = reader.read();
    try {
      const { archive, ...findings } = await reading;
      const isGood = findings.problems.length === 0;
      const entries = isGood ? await parse(context, entriesOf(archive)) : [];
      if (!reader.isCurrent(reading)) return;
      if (isGood) fill(context, entries);
      report(findings, context);
    } catch (error) {
      if (!reader.isCurrent(reading)) return;
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    name: 'archive-loader',
    async load(context) {
      const { watcher } = context;
      if (!watcher) {
        const { archive, ...findings } = await reader.read();
        if (findings.problems.length > 0) throw new ContentError(findings);
        const entries = await parse(context, entriesOf(withoutDrafts(archive)));
        // Pages get what is shared (integrations/bundles/content-for-pages.ts), so Astro's store needs only the ids.
        fill(
          context,
          entries.map(({ id }) => ({ id, data: {} })),
        );
        shareContent(context.collection, entries);
        reader.loaderIsDone();
        return;
      }
      const folder = fileURLToPath(reader.root);
      // Astro keeps what the server last read without a problem.
      if (context.store.keys().length > 0) reader.hasContent = true;
      watcher.on('all', async (_event, path) => {
        if (!path.startsWith(folder)) return;
        reader.invalidate();
        await untilSaved(path);
        await refresh(context);
      });
      await refresh(context);
    },
  };
}

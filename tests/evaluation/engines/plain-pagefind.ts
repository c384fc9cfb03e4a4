import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { close, createIndex } from 'pagefind';
import { vi } from 'vitest';
import { z } from 'zod';
import type { Review } from '../../../src/schema/review.ts';
import { paragraphOf, type SearchEngine, slugOf } from './search-engine.ts';

/** The part of Pagefind's browser API that is used here. */
interface PagefindModule {
  readonly createInstance: (options: { noWorker: boolean }) => {
    readonly search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
  };
}

/** A page that was found, with its paragraphs that match. */
const foundSchema = z.object({
  url: z.string(),
  sub_results: z.array(z.object({ anchor: z.object({ id: z.string() }).optional() })),
});

function isPagefind(module: unknown): module is PagefindModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createInstance' in module &&
    typeof module.createInstance === 'function'
  );
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}

/**
 * Indexes the review pages of a site with Pagefind's default settings and each paragraph as a
 * sub-result.
 */
async function buildIndex(site: string, reviews: readonly Review[], target: string): Promise<void> {
  try {
    const { errors, index } = await createIndex();
    throwErrors(errors);
    if (!index) throw new Error('Pagefind created no index.');
    for (const { slug } of reviews) {
      const html = await readFile(join(site, 'reviews', slug, 'index.html'), 'utf8');
      const content = html
        .replace('id="text"', 'id="text" data-pagefind-body')
        .replace(/<p id="(p\d+)"/g, '<p id="$1" data-pagefind-title="$1"');
      throwErrors((await index.addHTMLFile({ url: `/reviews/${slug}/`, content })).errors);
    }
    throwErrors((await index.writeFiles({ outputPath: target })).errors);
  } finally {
    await close();
  }
}

/** Calls a function as on an English page: Pagefind chooses its index by the page's language. */
function onEnglishPage<Result>(call: () => Result): Result {
  vi.stubGlobal('document', parseHTML('<html lang="en"></html>').document);
  try {
    return call();
  } finally {
    vi.stubGlobal('document', undefined);
  }
}

/**
 * Plain Pagefind on the same review pages, as an English page would run it. Call `fetchFromFiles`
 * first, because it fetches its index from a folder.
 *
 * @param site the folder of a built site
 * @returns the engine, and a function that removes its index
 */
export async function plainPagefind(
  site: string,
  reviews: readonly Review[],
): Promise<{ engine: SearchEngine; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  await buildIndex(site, reviews, folder);
  const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  if (!isPagefind(module)) throw new Error(`There is no search engine in ${folder}.`);
  const pagefind = onEnglishPage(() => module.createInstance({ noWorker: true }));
  const engine: SearchEngine = {
    name: 'plain Pagefind',
    answer: async (query) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(
        results.map(async ({ data }) => foundSchema.parse(await data())),
      );
      const found = pages.map((page) => {
        const [first] = page.sub_results.flatMap(({ anchor }) =>
          anchor ? (paragraphOf(anchor.id) ?? []) : [],
        );
        return [slugOf(page.url), first] as const;
      });
      return { found: new Map(found), closest: new Set(), absent: [] };
    },
  };
  return { engine, remove: () => rm(folder, { recursive: true }) };
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { close, createIndex } from 'pagefind';
import { vi } from 'vitest';
import { reviews } from '../../support/archive.ts';
import { paragraphOf, type SearchEngine, slugOf } from './search-engine.ts';

/** Pagefind's interface in the browser, as far as it is used here. */
interface Pagefind {
  readonly createInstance: (options: { noWorker: boolean }) => {
    readonly search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
  };
}

/** A page that was found, with the parts of it in which something was found. */
interface Found {
  readonly url: string;
  readonly sub_results: readonly { readonly anchor?: { readonly id: string } }[];
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}

/** Builds an index of the review pages of a site with Pagefind's defaults, each paragraph a sub-result. */
async function buildIndex(site: string, target: string): Promise<void> {
  try {
    const { errors, index } = await createIndex();
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index.');
    for (const { slug } of reviews) {
      const html = await readFile(join(site, 'reviews', slug, 'index.html'), 'utf8');
      const content = html.replace(/<p id="(p\d+)"/g, '<p id="$1" data-pagefind-title="$1"');
      refuse((await index.addHTMLFile({ url: `/reviews/${slug}/`, content })).errors);
    }
    refuse((await index.writeFiles({ outputPath: target })).errors);
  } finally {
    await close();
  }
}

/** Makes something as on a page in English, by whose language Pagefind chooses its index. */
function onEnglishPage<Made>(make: () => Made): Made {
  vi.stubGlobal('document', parseHTML('<html lang="en"></html>').document);
  try {
    return make();
  } finally {
    vi.stubGlobal('document', undefined);
  }
}

/**
 * Pagefind as it comes, over the same review pages, as a visitor of the English pages has it. It
 * fetches its index: `fetch` has to read files.
 *
 * @param site the folder of a built site
 * @returns the engine, and a function that removes its index
 */
export async function plainPagefind(
  site: string,
): Promise<{ engine: SearchEngine; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  await buildIndex(site, folder);
  const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  if (!isPagefind(module)) throw new Error(`There is no search engine in ${folder}.`);
  const pagefind = onEnglishPage(() => module.createInstance({ noWorker: true }));
  const engine: SearchEngine = {
    name: 'plain Pagefind',
    answer: async (query) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.map(({ data }) => data()));
      const found = pages.map((page) => {
        const paragraphs = page.sub_results.map(({ anchor }) => paragraphOf(anchor?.id ?? ''));
        const first = paragraphs.find((paragraph) => paragraph !== undefined);
        return [slugOf(page.url), first] as const;
      });
      return { found: new Map(found), absent: [] };
    },
  };
  return { engine, remove: () => rm(folder, { recursive: true }) };
}

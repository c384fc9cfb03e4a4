import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../cache/digest.ts';
import { kept } from '../cache/kept.ts';
import { DevelopmentIndex } from '../search/indexing/development-index.ts';
import type { IndexFile } from '../search/indexing/index-file.ts';
import { buildSearchIndex, type SearchedPage } from '../search/indexing/pagefind-index.ts';
import { withoutPagefindAttributes } from '../search/indexing/without-pagefind-attributes.ts';
import { address, type Path, searchIndexFolder } from '../site/addresses.ts';
import { builtPaths } from './built-paths.ts';

const fileOf = (path: Path, site: URL) => new URL(`${path}/index.html`, site);

/** Pages of a built site, read one at a time. */
async function* readPages(paths: readonly Path[], site: URL): AsyncGenerator<SearchedPage> {
  for (const path of paths) {
    yield { address: `/${path}/`, html: await readFile(fileOf(path, site), 'utf8') };
  }
}

/** A digest of each page, by its address. */
async function digestsOf(pages: AsyncIterable<SearchedPage>): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for await (const { address: page, html } of pages) digests.set(page, digestOf(html));
  return digests;
}

/** Removes from pages what only Pagefind needs. */
async function removeAttributes(paths: readonly Path[], site: URL): Promise<void> {
  for (const path of paths) {
    const html = await readFile(fileOf(path, site), 'utf8');
    await writeFile(fileOf(path, site), withoutPagefindAttributes(html));
  }
}

async function writeIndex(files: readonly IndexFile[], site: URL): Promise<void> {
  for (const { path, content } of files) {
    const target = new URL(`${searchIndexFolder}/${path}`, site);
    await mkdir(new URL('./', target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Builds Pagefind's index from the review pages of the built site; an error stops the build. In
 * development, the index is built when someone searches, from the current pages.
 */
export function pagefind(): AstroIntegration {
  let content: URL;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = new URL('content/', config.root);
      },
      'astro:build:done': async ({ assets, dir, logger }) => {
        const reviews = builtPaths('/reviews/[slug]', { assets, dir });
        const pages = await digestsOf(readPages(reviews, dir));
        const files = await kept('pagefind', 'all', [pages], () =>
          buildSearchIndex(readPages(reviews, dir)),
        );
        await writeIndex(files, dir);
        await removeAttributes(reviews, dir);
        logger.info('indexed the reviews');
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = new DevelopmentIndex(content);
        // The server removes the base from an address before it calls a middleware.
        const roots = [address(searchIndexFolder), `/${searchIndexFolder}/`];
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
          const root = roots.find((start) => pathname.startsWith(start));
          if (root === undefined) return next();
          index.file(pathname.slice(root.length), `http://${request.headers.host}`).then(
            (file) => {
              // The vocabulary is in the same folder, but Astro serves it.
              if (!file) return next();
              const type = pathname.endsWith('.js')
                ? 'text/javascript'
                : 'application/octet-stream';
              response.setHeader('content-type', type);
              response.setHeader('cache-control', 'no-store');
              response.end(file.content);
            },
            (error: unknown) => {
              logger.error(error instanceof Error ? error.message : String(error));
              response.writeHead(500).end();
            },
          );
        });
      },
    },
  };
}

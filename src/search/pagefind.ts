import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { DevelopmentIndex } from './development-index.ts';
import { buildSearchIndex, type IndexFile, type SearchedPage } from './search-index.ts';

/** The folder of the index on the site. Pagefind knows the site's base by this name. */
const folder = 'pagefind';

/** The reviews of a built site, one at a time, however many there are. */
async function* builtReviews(site: URL): AsyncGenerator<SearchedPage> {
  const slugs = await readdir(new URL('reviews/', site));
  for (const slug of slugs.sort()) {
    const html = await readFile(new URL(`reviews/${slug}/index.html`, site), 'utf8');
    yield { address: `/reviews/${slug}/`, html };
  }
}

async function writeIndex(files: readonly IndexFile[], site: URL): Promise<void> {
  for (const { path, content } of files) {
    const target = new URL(`${folder}/${path}`, site);
    await mkdir(new URL('./', target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Builds the search index with the site, from the pages of its reviews and nothing else, and stops
 * the build at any error. In development it is built from the pages as they are when one searches.
 */
export function pagefind(): AstroIntegration {
  let base = '/';
  let content: URL;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        content = new URL('content/', config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await buildSearchIndex(builtReviews(dir));
        await writeIndex(files, dir);
        logger.info('indexed the reviews');
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = new DevelopmentIndex(content, base);
        // The server takes the base off an address before a middleware sees it.
        const roots = [`${base}${folder}/`, `/${folder}/`];
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
          const root = roots.find((start) => pathname.startsWith(start));
          if (root === undefined) return next();
          index.file(pathname.slice(root.length), `http://${request.headers.host}`).then(
            (file) => {
              const type = pathname.endsWith('.js')
                ? 'text/javascript'
                : 'application/octet-stream';
              response.setHeader('content-type', type);
              response.setHeader('cache-control', 'no-store');
              response.writeHead(file ? 200 : 404).end(file?.content);
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

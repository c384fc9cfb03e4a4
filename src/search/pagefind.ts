import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { buildSearchIndex, type IndexFile, type SearchedPage } from './search-index.ts';

/** The folder of the index on the site. Pagefind knows the site's base by this name. */
const folder = 'pagefind';

/** The reviews of a built site. */
async function builtReviews(site: URL): Promise<SearchedPage[]> {
  const slugs = await readdir(new URL('reviews/', site));
  return Promise.all(
    slugs.sort().map(async (slug) => ({
      address: `/reviews/${slug}/`,
      html: await readFile(new URL(`reviews/${slug}/index.html`, site), 'utf8'),
    })),
  );
}

/** The reviews of a development server, as it draws them now. */
async function servedReviews(content: URL, origin: string, base: string): Promise<SearchedPage[]> {
  const names = await readdir(new URL('reviews/', content));
  const slugs = names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3));
  return Promise.all(
    slugs.sort().map(async (slug) => {
      const response = await fetch(`${origin}${base}reviews/${slug}/`);
      return { address: `/reviews/${slug}/`, html: await response.text() };
    }),
  );
}

async function writeIndex(files: readonly IndexFile[], site: URL): Promise<void> {
  for (const { path, content } of files) {
    const target = new URL(`${folder}/${path}`, site);
    await mkdir(new URL('./', target), { recursive: true });
    await writeFile(target, content);
  }
}

function respond(response: ServerResponse, files: readonly IndexFile[], path: string): void {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(file.content);
}

/**
 * Builds the search index with the site, from the pages of its reviews and nothing else, and stops
 * the build at any error. In development it is built when it is first asked for, and anew after the
 * content has changed.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await builtReviews(dir);
        await writeIndex(await buildSearchIndex(pages), dir);
        logger.info(`indexed ${pages.length} reviews`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const base = server.config.base;
        const content = new URL('content/', `file://${server.config.root}/`);
        let files: Promise<IndexFile[]> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const prefix = [base, '/'].map((root) => `${root}${folder}/`);
          const found = prefix.find((start) => pathname.startsWith(start));
          if (found === undefined) return next();
          const origin = `http://${request.headers.host}`;
          files ??= servedReviews(content, origin, base).then(buildSearchIndex);
          files.then(
            (built) => respond(response, built, pathname.slice(found.length)),
            (error: unknown) => fail(response, error, logger),
          );
        });
      },
    },
  };
}

function fail(response: ServerResponse, error: unknown, logger: AstroIntegrationLogger): void {
  logger.error(error instanceof Error ? error.message : String(error));
  response.writeHead(500).end();
}

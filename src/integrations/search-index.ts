import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { DevelopmentIndex } from '../search/indexing/development-index.ts';
import { type Knowledge, knowledgeSchema } from '../search/indexing/knowledge.ts';
import {
  buildSearchIndex,
  type IndexFile,
  type SearchedPage,
} from '../search/indexing/pagefind-index.ts';
import { address, paths, searchIndexFolder } from '../site/addresses.ts';

/** The reviews of a built site, one at a time, however many there are. */
async function* builtReviews(site: URL): AsyncGenerator<SearchedPage> {
  const slugs = await readdir(new URL('reviews/', site));
  for (const slug of slugs.sort()) {
    const path = paths.review(slug);
    const html = await readFile(new URL(`${path}/index.html`, site), 'utf8');
    yield { address: `/${path}/`, html };
  }
}

/** Takes what the pages have left for the vocabulary out of the site. */
async function takeKnowledge(site: URL): Promise<Knowledge> {
  const file = new URL(paths.knowledge(), site);
  const knowledge = knowledgeSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  await rm(file);
  return knowledge;
}

async function writeIndex(files: readonly IndexFile[], site: URL): Promise<void> {
  for (const { path, content } of files) {
    const target = new URL(`${searchIndexFolder}/${path}`, site);
    await mkdir(new URL('./', target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Builds the search index with the site, from the pages of its reviews and nothing else, and stops
 * the build at any error. In development it is built from the pages as they are when one searches.
 */
export function pagefind(): AstroIntegration {
  let content: URL;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = new URL('content/', config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await buildSearchIndex(builtReviews(dir), await takeKnowledge(dir));
        await writeIndex(files, dir);
        logger.info('indexed the reviews');
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = new DevelopmentIndex(content);
        // The server takes the base off an address before a middleware sees it.
        const roots = [address(searchIndexFolder), `/${searchIndexFolder}/`];
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

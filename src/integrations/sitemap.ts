import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isIndexable, type Path, wholeAddress } from '../site/addresses.ts';
import { builtPaths } from './built-paths.ts';

/**
 * Writes the sitemap of every page that search engines should index. The addresses that redirect, and
 * whether the home page is that of the only film, depend on the content, so they are known only when
 * their pages are built.
 */
export function sitemapOfPages(): AstroIntegration[] {
  const left = new Set<string>();
  return [
    {
      name: 'find-pages-for-the-sitemap',
      hooks: {
        'astro:build:done': async (build) => {
          const homes = builtPaths('/[...interface]', build).map(async (path) =>
            (await isCanonical(path, build.dir)) ? [] : [path],
          );
          const others = (await Promise.all(homes)).flat();
          for (const path of [...builtPaths('/[...redirect]', build), ...others]) {
            left.add(wholeAddress(path));
          }
        },
      },
    },
    sitemap({ filter: (page) => isIndexable(page) && !left.has(page) }),
  ];
}

/** Whether a built page names itself as the address of what it shows. */
async function isCanonical(path: Path, folder: URL): Promise<boolean> {
  const page = await readFile(
    new URL(`${path === '' ? '' : `${path}/`}index.html`, folder),
    'utf8',
  );
  return page.includes(`<link rel="canonical" href="${wholeAddress(path)}">`);
}

import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isIndexable, wholeAddress } from '../site/addresses.ts';
import { builtPaths } from './built-paths.ts';

/**
 * Writes the sitemap of every page that search engines should index. The addresses that redirect
 * depend on the content, so they are known only when their pages are built.
 */
export function sitemapOfPages(): AstroIntegration[] {
  const redirecting = new Set<string>();
  return [
    {
      name: 'find-redirects',
      hooks: {
        'astro:build:done': (build) => {
          for (const path of builtPaths('/[...redirect]', build)) {
            redirecting.add(wholeAddress(path));
          }
        },
      },
    },
    sitemap({ filter: (page) => isIndexable(page) && !redirecting.has(page) }),
  ];
}

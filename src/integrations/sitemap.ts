import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { languagesOfInterface } from '../i18n/read-languages.ts';
import { isIndexable, languageVersions, type Path, wholeAddress } from '../site/addresses.ts';
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
    sitemap({
      filter: (page) => isIndexable(page) && !left.has(page),
      // The most that the protocol allows in one file are 50,000: each page has links, and a file at most 50 MB.
      entryLimit: 25_000,
      serialize: (item) => ({ ...item, links: alternatesOf(item.url) }),
      namespaces: { news: false, image: false, video: false, xhtml: true },
    }),
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

/** The same page in each interface language, for search engines. A review has one page in all of them. */
function alternatesOf(page: string): { lang: string; url: string }[] {
  return languageVersions(page, languagesOfInterface()).map(({ language, whole }) => ({
    lang: language,
    url: whole,
  }));
}

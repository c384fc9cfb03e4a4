import { existsSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * A folder as it appears in the paths of modules.
 *
 * @param folder its path below `src`
 * @throws {Error} if there is no such folder: renaming one must not change the bundles unnoticed
 */
function sourceFolder(folder: string): string {
  if (!existsSync(new URL(`../${folder}/`, import.meta.url))) {
    throw new Error(`There is no folder src/${folder}: correct src/integrations/bundles.ts.`);
  }
  return `/src/${folder}/`;
}

/**
 * A group of modules for the bundler: the folder that every search needs, with everything that it
 * imports. One script is smaller than several. The bundler splits the other modules by their
 * importers.
 */
export function searchScript() {
  const folder = sourceFolder('search/browser-shared');
  return { name: 'search', test: (module: string) => module.includes(folder) } as const;
}

/** Vite's helper for dynamic imports. It fetches their styles and is larger than some scripts. */
const preloadHelper = '\0vite/preload-helper.js';
/** Its replacement, since no script imports styles. */
const plainImport = 'export const __vitePreload = (load) => load();';
const plainImportPrefix = '\0plain-import:';

/**
 * A Vite plugin that copies very small modules into every script that imports them, because
 * separate files would cost every page another request. What the translation imports is copied, too:
 * it would otherwise load the search.
 */
export function copyModules() {
  const copied = ['search/copied-modules', 'site/copied-modules'].map(sourceFolder);
  const translation = sourceFolder('translation');
  const isCopied = (path: string, importer: string) =>
    copied.some((folder) => path.includes(folder)) ||
    (importer.includes(translation) && !path.includes(translation));
  return {
    name: 'copy-modules',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    resolveId: (id: string, importer: string | undefined) => {
      if (importer === undefined) return null;
      if (id === preloadHelper) return plainImportPrefix + importer;
      if (!id.startsWith('.')) return null;
      const path = posix.join(posix.dirname(importer), id);
      return isCopied(path, importer) ? `${path}?copy-for=${posix.basename(importer)}.ts` : null;
    },
    load: (id: string) => (id.startsWith(plainImportPrefix) ? plainImport : null),
  } as const;
}

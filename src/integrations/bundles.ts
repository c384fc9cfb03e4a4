import { existsSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * A folder as it appears in the paths of modules.
 *
 * @param folder its path below `src`
 * @throws {Error} if there is no such folder, so that renaming one cannot change the bundles unnoticed
 */
function sourceFolder(folder: string): string {
  if (!existsSync(new URL(`../${folder}/`, import.meta.url))) {
    throw new Error(`There is no folder src/${folder}: correct src/integrations/bundles.ts.`);
  }
  return `/src/${folder}/`;
}

/**
 * A group of modules for the bundler: the folder that every search imports, with everything it
 * imports itself. As one script, it takes fewer bytes than split into several. The bundler divides
 * the other modules by who imports them.
 */
export function searchScript() {
  const folder = sourceFolder('search/results');
  return { name: 'search', test: (module: string) => module.includes(folder) } as const;
}

/** Vite wraps dynamic imports in this module, which fetches their styles and is larger than some scripts. */
const preloadHelper = '\0vite/preload-helper.js';
/** What replaces it: none of the scripts has styles of its own. */
const plainImport = 'export const __vitePreload = (load) => load();';
const plainImportPrefix = '\0plain-import:';

/**
 * A Vite plugin that copies very small modules into every script that imports them, because a file of
 * their own would cost each page one more request.
 */
export function inlineModules() {
  const folder = sourceFolder('search/inlined');
  return {
    name: 'inline-modules',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    resolveId: (id: string, importer: string | undefined) => {
      if (importer === undefined) return null;
      if (id === preloadHelper) return plainImportPrefix + importer;
      const path = posix.join(posix.dirname(importer), id);
      return path.includes(folder) ? `${path}?copy-for=${posix.basename(importer)}` : null;
    },
    load: (id: string) => (id.startsWith(plainImportPrefix) ? plainImport : null),
  } as const;
}

import { posix } from 'node:path';

/** Vite puts this around dynamic imports: larger than many of the scripts here, it fetches their styles. */
const helper = '\0vite/preload-helper.js';
/** What stands in its place: no script here has a style to fetch with it. */
const plainImport = 'export const __vitePreload = (load) => load();';
const ownImport = '\0plain-import:';

/** The folder of modules that are too small for a file of their own. */
const inlined = '/src/search/inlined/';

/**
 * A Vite plugin that gives every script that imports something very small a copy of its own, so that no
 * page asks for one more file for its sake.
 */
export function inlineModules() {
  return {
    name: 'inline-modules',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    resolveId: (id: string, importer: string | undefined) => {
      if (importer === undefined) return null;
      if (id === helper) return ownImport + importer;
      const path = posix.join(posix.dirname(importer), id);
      return path.includes(inlined) ? `${path}?of=${posix.basename(importer)}` : null;
    },
    load: (id: string) => (id.startsWith(ownImport) ? plainImport : null),
  } as const;
}

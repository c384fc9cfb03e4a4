import { posix } from 'node:path';
import { plainImport, preloadHelper } from './plain-import.ts';
import { sourceFolder } from './source-folder.ts';

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

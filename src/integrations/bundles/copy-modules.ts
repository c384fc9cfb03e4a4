import { posix } from 'node:path';
import { plainImport, preloadHelper } from './plain-import.ts';
import { sourceFolder } from './source-folder.ts';

/** The end of the name of a copy for the translation. */
const copyForTranslation = '?copy-for=translation.ts';

const plainImportPrefix = '\0plain-import:';

/**
 * A Vite plugin that copies very small modules into every script that imports them, because
 * separate files would cost every page another request. What the translation imports is copied, too:
 * it would otherwise load the search.
 */
export function copyModules() {
  const copied = ['search/copied-modules', 'site/copied-modules'].map(sourceFolder);
  const translation = sourceFolder('translation');
  /** Whether a module is part of the translation, or a copy that it has of another one. */
  const isOfTranslation = (module: string) =>
    module.includes(translation) || module.includes(copyForTranslation);
  const isCopied = (path: string, importer: string) =>
    copied.some((folder) => path.includes(folder)) ||
    (isOfTranslation(importer) && !path.includes(translation));
  return {
    name: 'copy-modules',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    resolveId: (id: string, importer: string | undefined) => {
      if (importer === undefined) return null;
      if (id === preloadHelper) return plainImportPrefix + importer;
      if (!id.startsWith('.')) return null;
      const path = posix.join(posix.dirname(importer), id);
      if (!isCopied(path, importer)) return null;
      // One copy is enough for all of the translation, which is one script.
      if (isOfTranslation(importer)) return path + copyForTranslation;
      return `${path}?copy-for=${posix.basename(importer)}.ts`;
    },
    load: (id: string) => (id.startsWith(plainImportPrefix) ? plainImport : null),
  } as const;
}

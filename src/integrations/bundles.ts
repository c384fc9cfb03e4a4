/** The folders of `src/search` whose code every query needs. */
const everyQuery = ['answering', 'engine', 'results', 'vocabulary', 'words'];

const folderOf = /\/src\/search\/([^/]+)\//;

/**
 * The bundle that a module goes into. What every query needs is one script, which takes fewer bytes
 * than several; the bundler divides the rest by who imports it.
 */
export function bundleOf(module: string): string | null {
  const [, folder] = folderOf.exec(module) ?? [];
  return folder !== undefined && everyQuery.includes(folder) ? 'search' : null;
}

import { existsSync } from 'node:fs';

/**
 * A folder as it appears in the paths of modules.
 *
 * @param folder its path below `src`
 * @throws {Error} if there is no such folder: renaming one must not change the bundles unnoticed
 */
export function sourceFolder(folder: string): string {
  if (!existsSync(new URL(`../../${folder}/`, import.meta.url))) {
    throw new Error(`There is no folder src/${folder}: correct src/integrations/bundles.`);
  }
  return `/src/${folder}/`;
}

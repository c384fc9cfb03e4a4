import { vocabularyFolder } from './copied-modules/search-manifest.ts';
import { assetFolder, searchIndexFolder } from './folders.ts';

/** Files whose names contain a hash of their content, or of that of files which belong together. */
const patterns = [
  new RegExp(`^${assetFolder}/`),
  new RegExp(`^${searchIndexFolder}/.+\\.pf_\\w+(?:\\.br|\\.gz)?$`),
  new RegExp(
    `^${searchIndexFolder}/${vocabularyFolder}[0-9a-f]{10}(?:-\\w+)?\\.txt(?:\\.br|\\.gz)?$`,
  ),
];

/**
 * Whether the name of a file changes with its content, so that whoever has it need not ask for it again.
 *
 * @param path below the site's base
 */
export function isHashNamed(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

import { manifestFile, vocabularyFolder } from '../site/copied-modules/search-manifest.ts';
import { assetFolder, type Path, searchIndexFolder } from '../site/folders.ts';

/** How long a browser may keep a file whose name changes with its content. The year is RFC 9111's customary maximum. */
export const immutable = 'public, max-age=31536000, immutable';

/** A browser keeps the file, and asks before each use whether it has changed. */
export const revalidated = 'no-cache';

/**
 * Patterns of paths below the site's base. The names of these files change with their content, or with that of files
 * that belong to them. An asterisk stands for any characters, slashes too. Pagefind's entry and its script are not
 * among them: they keep their names.
 */
export const hashedFiles: readonly string[] = [
  `${assetFolder}/*`,
  `${searchIndexFolder}/fragment/*`,
  `${searchIndexFolder}/index/*`,
  `${searchIndexFolder}/filter/*`,
  `${searchIndexFolder}/*.pf_meta`,
  `${searchIndexFolder}/${vocabularyFolder}*`,
];

/** Files that fit these patterns, but have the same names in every build, as have their compressed copies. */
export const unhashedFiles: readonly Path[] = [
  `${searchIndexFolder}/${vocabularyFolder}${manifestFile}`,
];

/** A regular expression for paths that a pattern fits, without `^` and `$`. Every host's engine reads it. */
export function expressionOf(pattern: string): string {
  return pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
}

/** A regular expression for the paths of all files that a browser may keep, without `^` and `$`. */
export function hashedExpression(base: string): string {
  const except = unhashedFiles.map((path) => `${expressionOf(path)}(?:\\.(?:br|gz))?$`).join('|');
  return `${expressionOf(base)}(?!${except})(?:${hashedFiles.map(expressionOf).join('|')})`;
}

const hashed = new RegExp(`^${hashedExpression('')}$`);

/**
 * Whether the name of a file changes with its content, so that whoever has it need not ask for it again.
 *
 * @param path below the site's base
 */
export function isHashNamed(path: Path): boolean {
  return hashed.test(path);
}

/**
 * The value of the Cache-Control header of a file.
 *
 * @param path below the site's base
 */
export function cacheControl(path: Path): string {
  return isHashNamed(path) ? immutable : revalidated;
}

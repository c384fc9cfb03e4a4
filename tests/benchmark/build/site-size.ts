import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { languageFolder, searchIndexFolder } from '../../../src/site/addresses.ts';
import { languages } from '../../support/archive.ts';

/** The kinds of files of a site by their paths, without the folder of an interface language. */
const kinds = {
  'search index': new RegExp(`^${searchIndexFolder}/`),
  'texts received': /^reviews\/[^/]+\/received\.txt$/,
  annotations: /(?:^|\/)annotations\.jsonld$/,
  'style sheets': /\.css$/,
  lists: /^reviews\/(?:index\.html|page\/|by-)|^(?:language|rating)\//,
  reviews: /^reviews\//,
  themes: /^themes\//,
  people: /^people\//,
  films: /^films\/|^index\.html$/,
  other: /^/,
} as const;

/** A kind of file. */
export type FileKind = keyof typeof kinds;

const isKind = (name: string): name is FileKind => name in kinds;

/** The kinds of files of a site. */
export const fileKinds: readonly FileKind[] = Object.keys(kinds).filter(isKind);

/** How many files there are, and how many bytes they have. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** The size of a site by kinds of files. */
export type SiteSize = Readonly<Record<FileKind, Size>>;

const folders = languages.flatMap((language) => languageFolder(language) ?? []);
const interfaceFolder = new RegExp(`^(?:${folders.join('|')})/`);

/** The kind of a file, by its path below the folder of the site. */
export function kindOf(path: string): FileKind {
  const inInterface = path.replace(interfaceFolder, '');
  return fileKinds.find((kind) => kinds[kind].test(inInterface)) ?? 'other';
}

/** The total of some sizes. */
export function total(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (sum, { files, bytes }) => ({ files: sum.files + files, bytes: sum.bytes + bytes }),
    { files: 0, bytes: 0 },
  );
}

/** The size of a site, by kinds of files. */
export async function sizeOf(site: string): Promise<SiteSize> {
  const sizes: Record<FileKind, Size> = {
    'search index': total([]),
    'texts received': total([]),
    annotations: total([]),
    'style sheets': total([]),
    lists: total([]),
    reviews: total([]),
    themes: total([]),
    people: total([]),
    films: total([]),
    other: total([]),
  };
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const kind = kindOf(relative(site, file));
    sizes[kind] = total([sizes[kind], { files: 1, bytes: (await stat(file)).size }]);
  }
  return sizes;
}

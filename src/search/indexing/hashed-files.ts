import { createHash } from 'node:crypto';
import { type FileRange, numberedFile } from '../vocabulary/file-ranges.ts';
import type { Part } from './vocabulary-parts.ts';

/** A file of the vocabulary. */
export interface VocabularyFile {
  /** The name: a hash of the content, or of files that belong together; that of the manifest is not. */
  readonly name: string;
  readonly content: string;
}

/** Files that each contain a part of some sorted words, and the first word of each. */
export interface PartFiles {
  readonly files: readonly VocabularyFile[];
  readonly ranges: readonly FileRange[];
}

/** What names a file with this content: a short hash of it. */
export const hashOf = (content: string) =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** A file that is named by a hash of its content. */
export function fileOf(content: string): VocabularyFile {
  return { name: `${hashOf(content)}.txt`, content };
}

/** Writes one file per part. Their names differ only in a number, so that a manifest is small. */
export function writeParts<Item>(
  parts: readonly Part<Item>[],
  write: (items: readonly Item[], part: number) => string,
): PartFiles {
  const contents = parts.map(({ items }, part) => write(items, part));
  const hash = hashOf(contents.join('\n'));
  const files = contents.map((content, part) => ({ name: numberedFile(hash, part), content }));
  return {
    files,
    ranges: parts.map(({ from }, part) => ({ from, file: numberedFile(hash, part) })),
  };
}

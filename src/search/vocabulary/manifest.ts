import { fieldOf, linesOf, readTable, writeTable } from './tab-separated-values.ts';

/** A file with a part of some sorted words: from a word up to where the next file begins. */
export interface FileRange {
  /** The first word of the file, folded. In the files of endings, words are written backwards. */
  readonly from: string;
  /** The file's name in the vocabulary's folder. */
  readonly file: string;
}

/** The label of a theme in one language. */
export interface Label {
  readonly theme: string;
  readonly language: string;
  readonly label: string;
}

/** Says which file of the vocabulary has what. */
export interface Manifest {
  /** The shards, by the words in them. */
  readonly shards: readonly FileRange[];
  /**
   * All words written backwards, to find one whose beginning is misspelt. There are none if there is
   * a single shard, which has every word anyway.
   */
  readonly endings: readonly FileRange[];
  /** The forms of words that no text contains, by those words. */
  readonly absentWords: readonly FileRange[];
  /** The name of the file with the facet table. */
  readonly facets: string;
  /** The languages of the texts, without regions. */
  readonly languages: readonly string[];
  /** The labels of the themes in every language of the interface. */
  readonly labels: readonly Label[];
}

/** The name of the manifest's own file. */
export const manifestFile = 'directory.txt';

/** Writes a manifest as a table. */
export function writeManifest({
  shards,
  absentWords,
  endings,
  facets,
  languages,
  labels,
}: Manifest): string {
  return writeTable([
    ['facets', facets],
    ['languages', ...languages],
    ...shards.map(({ from, file }) => ['shard', from, file]),
    ...absentWords.map(({ from, file }) => ['absent', from, file]),
    ...endings.map(({ from, file }) => ['ending', from, file]),
    ...labels.map(({ theme, language, label }) => ['label', theme, language, label]),
  ]);
}

/**
 * Reads a manifest that `writeManifest` has written.
 *
 * @throws {Error} if the text is something else
 */
export function readManifest(text: string): Manifest {
  const lines = readTable(text);
  const ranges = (kind: string) =>
    linesOf(kind, lines).map((line) => ({ from: fieldOf(line, 0), file: fieldOf(line, 1) }));
  return {
    shards: ranges('shard'),
    absentWords: ranges('absent'),
    endings: ranges('ending'),
    facets: fieldOf(linesOf('facets', lines).flat(), 0),
    languages: linesOf('languages', lines).flat(),
    labels: linesOf('label', lines).map((line) => ({
      theme: fieldOf(line, 0),
      language: fieldOf(line, 1),
      label: fieldOf(line, 2),
    })),
  };
}

/**
 * The range that a word belongs to: the first one if the word precedes them all.
 *
 * @param ranges in the order of their words
 * @returns undefined if there are no ranges
 */
export function rangeOf(word: string, ranges: readonly FileRange[]): FileRange | undefined {
  return ranges.findLast(({ from }) => from <= word) ?? ranges[0];
}

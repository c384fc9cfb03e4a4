export { manifestFile } from '../../site/copied-modules/search-manifest.ts';

import { fieldOf, readTable, rowsOf, writeTable } from '../loading/tab-separated-values.ts';
import { type FileRange, rangeRow, readRanges } from './file-ranges.ts';

/** The label of a theme in one language. */
export interface Label {
  readonly theme: string;
  readonly language: string;
  readonly label: string;
}

/** Lists the files of the vocabulary and what they contain. */
export interface Manifest {
  /** The shards. */
  readonly shards: readonly FileRange[];
  /**
   * The file with the ranges of all words written backwards, for correcting a word whose beginning
   * is misspelt. Empty if a single shard has every word.
   */
  readonly endings: string;
  /** The files with the forms of words that no text contains, by those words and their stems. */
  readonly absentWords: readonly FileRange[];
  /** The files with words related to others, by those: see `related-words.ts`. */
  readonly related: readonly FileRange[];
  /** The name of the file with the facet table. */
  readonly facets: string;
  /** The languages of the texts, without regions. */
  readonly languages: readonly string[];
  /**
   * The function words, folded, of each language of the texts and of the interface that has a
   * record. They say nothing about what a text is about.
   */
  readonly functionWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them, in any of these languages, with which a question begins. */
  readonly questionWords: ReadonlySet<string>;
  /** The labels of the themes in every language of the interface. */
  readonly labels: readonly Label[];
  /** The contents of files that every first query needs, by name. They need not be fetched. */
  readonly contents: ReadonlyMap<string, string>;
}

/** Stands before each content in the manifest's file. No file of the vocabulary contains it. */
const contentMark = '\f';

/** The name of the content with the texts of a small archive. */
export const textsFile = 'texts';

/** Writes a manifest as a table. */
export function writeManifest({
  shards,
  absentWords,
  endings,
  related,
  facets,
  languages,
  functionWords,
  questionWords,
  labels,
  contents,
}: Manifest): string {
  const table = writeTable([
    ['facets', facets],
    ['languages', ...languages],
    ...[...functionWords].map(([language, words]) => ['function', language, ...words]),
    ['question', ...questionWords],
    rangeRow('shard', shards),
    rangeRow('absent', absentWords, shards),
    ['ending', endings],
    rangeRow('related', related, shards),
    ...labels.map(({ theme, language, label }) => ['label', theme, language, label]),
  ]);
  const files = [...contents].map(([name, content]) => `${name}\n${content}`);
  return [table, ...files].join(contentMark);
}

/**
 * Reads a manifest that `writeManifest` has written.
 *
 * @throws {Error} if the text is something else
 */
export function readManifest(text: string): Manifest {
  const [table = '', ...files] = text.split(contentMark);
  const rows = readTable(table);
  const ranges = (kind: string) => readRanges(rowsOf(kind, rows).flat(), shards);
  const shards = readRanges(rowsOf('shard', rows).flat());
  return {
    shards,
    absentWords: ranges('absent'),
    endings: rowsOf('ending', rows).flat().join(''),
    related: ranges('related'),
    facets: fieldOf(rowsOf('facets', rows).flat(), 0),
    languages: rowsOf('languages', rows).flat(),
    functionWords: new Map(
      rowsOf('function', rows).map(([language = '', ...words]) => [language, new Set(words)]),
    ),
    questionWords: new Set(rowsOf('question', rows).flat()),
    labels: rowsOf('label', rows).map((row) => ({
      theme: fieldOf(row, 0),
      language: fieldOf(row, 1),
      label: fieldOf(row, 2),
    })),
    contents: new Map(
      files.map((file) => {
        const end = file.indexOf('\n');
        return [file.slice(0, end), file.slice(end + 1)];
      }),
    ),
  };
}

import { readFields, writeFields } from './tab-separated.ts';

/** A file of the vocabulary, which goes on to where the next one begins. */
export interface Range {
  /** The first word in it, folded; of the endings, written backwards. */
  readonly from: string;
  /** The file's name, within the vocabulary's folder. */
  readonly file: string;
}

/** A theme's label in a language. */
export interface Label {
  readonly theme: string;
  readonly language: string;
  readonly label: string;
}

/** What the vocabulary has where. */
export interface Manifest {
  /** The shards, by the beginnings of words. */
  readonly shards: readonly Range[];
  /** All words again, by their ends: where a word is misspelt at its beginning. None if there is one shard. */
  readonly endings: readonly Range[];
  /** The forms of words that the texts do not have, by those words. */
  readonly absents: readonly Range[];
  /** The file that says which review has which value of which facet. */
  readonly facets: string;
  /** The languages of the texts, without their regions. */
  readonly languages: readonly string[];
  /** The labels of the themes, in every language of the interface. */
  readonly labels: readonly Label[];
}

/** The name of the directory's file. */
export const manifestFile = 'directory.txt';

/** Writes a directory as a table. */
export function writeManifest({
  shards,
  absents,
  endings,
  facets,
  languages,
  labels,
}: Manifest): string {
  return writeFields([
    ['facets', facets],
    ['languages', ...languages],
    ...shards.map(({ from, file }) => ['shard', from, file]),
    ...absents.map(({ from, file }) => ['absent', from, file]),
    ...endings.map(({ from, file }) => ['ending', from, file]),
    ...labels.map(({ theme, language, label }) => ['label', theme, language, label]),
  ]);
}

/** Reads a directory that `writeManifest` has written. */
export function readManifest(text: string): Manifest {
  const lines = readFields(text);
  const of = (kind: string) =>
    lines.filter(([first]) => first === kind).map((line) => line.slice(1));
  const ranges = (kind: string) => of(kind).map(([from = '', file = '']) => ({ from, file }));
  return {
    shards: ranges('shard'),
    absents: ranges('absent'),
    endings: ranges('ending'),
    facets: of('facets').flat().join(''),
    languages: of('languages').flat(),
    labels: of('label').map(([theme = '', language = '', label = '']) => ({
      theme,
      language,
      label,
    })),
  };
}

/** The range that a word lies in, in an order of ranges; the first where it lies before all. */
export function rangeOf(word: string, ranges: readonly Range[]): Range | undefined {
  return ranges.findLast(({ from }) => from <= word) ?? ranges[0];
}

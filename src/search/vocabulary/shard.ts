import { fieldOf, readTable, rowsOf, writeTable } from '../loading/tab-separated-values.ts';
import { fold } from '../words/fold.ts';
import { type Family, familyRows, readFamilies } from './families.ts';

/** A word of the archive's texts. */
export interface Entry {
  /** The word, normalised, with its diacritics. */
  readonly word: string;
  readonly folded: string;
  readonly language: string;
  readonly isNoun: boolean;
  /** Whether the word is not inflected. With `isNoun`, it is a name, which has only a genitive. */
  readonly isUninflected: boolean;
}

/** What names can be of. Films, publications and critics are facets of reviews, too. */
const nameKinds = ['person', 'film', 'publication', 'critic'] as const;

/** What a name is of. */
export type NameKind = (typeof nameKinds)[number];

/** A name of a person, a film, a publication or a critic. */
export interface Name {
  /** The words of the name, folded. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** The id of the person or film, or the name of the publication or critic. */
  readonly id: string;
  /** The preferred name. */
  readonly preferred: string;
  /** How many reviews mention the person, or are of the film, the publication or the critic. */
  readonly reviews: number;
  /** How many times they mention the person. */
  readonly mentions: number;
  /** Other names of the person to find instead of this one, each as its words. */
  readonly alternatives: readonly (readonly string[])[];
}

/** A part of the vocabulary: an alphabetical range of its words. */
export interface Shard {
  readonly entries: readonly Entry[];
  /** The families of the words that have other forms, or that are limited to a language. */
  readonly families: readonly Family[];
  readonly names: readonly Name[];
}

/** Marks after a word, in this order. */
const noun = '!';
const uninflected = '.';

function writeEntry({ word, isNoun, isUninflected }: Entry): string {
  return word + (isNoun ? noun : '') + (isUninflected ? uninflected : '');
}

function readEntry(text: string, language: string): Entry {
  const word = text.replace(/[!.]+$/, '');
  return {
    word,
    folded: fold(word),
    language,
    isNoun: text.includes(noun),
    isUninflected: text.endsWith(uninflected),
  };
}

function readName(row: readonly string[]): Name {
  const kind = nameKinds.find((each) => each === fieldOf(row, 1));
  if (!kind) throw new Error(`There are no names of kind ${row[1]}.`);
  return {
    words: fieldOf(row, 0).split(' '),
    kind,
    id: fieldOf(row, 2),
    preferred: fieldOf(row, 3),
    reviews: Number(fieldOf(row, 4)),
    mentions: Number(fieldOf(row, 5)),
    alternatives: row.slice(6).map((words) => words.split(' ')),
  };
}

/** Writes a shard as a table. */
export function writeShard({ entries, families, names }: Shard): string {
  const languages = Map.groupBy(entries, ({ language }) => language);
  return writeTable([
    ...[...languages].map(([language, words]) => [
      'words',
      language,
      words.map(writeEntry).join(' '),
    ]),
    ...familyRows(families, 'forms'),
    ...names.map(({ words, kind, id, preferred, reviews, mentions, alternatives }) => [
      'name',
      words.join(' '),
      kind,
      id,
      preferred,
      String(reviews),
      String(mentions),
      ...alternatives.map((each) => each.join(' ')),
    ]),
  ]);
}

/**
 * Reads a shard that `writeShard` has written.
 *
 * @throws {Error} if a row lacks a field
 */
export function readShard(text: string): Shard {
  const rows = readTable(text);
  return {
    entries: rowsOf('words', rows).flatMap((row) =>
      fieldOf(row, 1)
        .split(' ')
        .map((entry) => readEntry(entry, fieldOf(row, 0))),
    ),
    families: readFamilies(rows, 'forms'),
    names: rowsOf('name', rows).map(readName),
  };
}

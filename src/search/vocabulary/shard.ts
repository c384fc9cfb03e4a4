import { fold } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { fieldOf, linesOf, readTable, writeTable } from './tab-separated-values.ts';

/** A word of the archive's texts. */
export interface Entry {
  /** The word, normalised, with its diacritics. */
  readonly word: string;
  readonly folded: string;
  readonly language: string;
  readonly isNoun: boolean;
  /** Whether the word has no other form. A name is an uninflected noun: its only other form is a genitive. */
  readonly isUninflected: boolean;
}

/** Words that share the same forms. */
export interface Family {
  /** The words, folded. */
  readonly words: readonly string[];
  /** The forms of each of them that the archive's texts contain. */
  readonly forms: readonly Form[];
}

/** A name of a person. */
export interface Name {
  /** The words of the name, folded. */
  readonly words: readonly string[];
  /** The person's id. */
  readonly person: string;
  /** The person's preferred name. */
  readonly preferred: string;
  /** Other names that can replace this one, each as its words. */
  readonly alternatives: readonly (readonly string[])[];
}

/** A part of the vocabulary: the words from one in the alphabet to another. */
export interface Shard {
  readonly entries: readonly Entry[];
  /** The families of the words that have forms besides themselves. */
  readonly families: readonly Family[];
  readonly names: readonly Name[];
}

/** Signs after a word, in this order: a noun, and a word without other forms. */
const noun = '!';
const uninflected = '.';

/** The sign between a form and the languages that it is limited to. */
const onlyIn = '@';

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

function writeForm({ word, only }: Form): string {
  return only ? word + onlyIn + only.join(',') : word;
}

function readForm(text: string): Form {
  const at = text.indexOf(onlyIn);
  if (at < 0) return { word: text };
  return { word: text.slice(0, at), only: text.slice(at + 1).split(',') };
}

/** What the families of a line are listed by: by their words, or by stems that lie in another shard. */
export type FamilyKind = 'forms' | 'stems';

/** Writes families as lines of a table. The words are left out if they are the forms themselves. */
export function familyRows(families: readonly Family[], kind: FamilyKind): string[][] {
  return families.map(({ words, forms }) => {
    const own = forms.map(({ word }) => fold(word));
    const isSame = own.length === words.length && own.every((word) => words.includes(word));
    const written = forms.map(writeForm).join(' ');
    return [kind, written, ...(isSame ? [] : [words.join(' ')])];
  });
}

/** Reads the families of one kind from the lines of a table. */
export function readFamilies(lines: readonly (readonly string[])[], kind: FamilyKind): Family[] {
  return linesOf(kind, lines).map((line) => {
    const forms = fieldOf(line, 0).split(' ').map(readForm);
    const words = line[1]?.split(' ') ?? forms.map(({ word }) => fold(word));
    return { forms, words };
  });
}

function readName(line: readonly string[]): Name {
  return {
    words: fieldOf(line, 0).split(' '),
    person: fieldOf(line, 1),
    preferred: fieldOf(line, 2),
    alternatives: line.slice(3).map((words) => words.split(' ')),
  };
}

/** Writes a shard as a table. */
export function writeShard({ entries, families, names }: Shard): string {
  const languages = Map.groupBy(entries, ({ language }) => language);
  return writeTable([
    ...[...languages].map(([language, own]) => ['words', language, own.map(writeEntry).join(' ')]),
    ...familyRows(families, 'forms'),
    ...names.map(({ words, person, preferred, alternatives }) => [
      'name',
      words.join(' '),
      person,
      preferred,
      ...alternatives.map((each) => each.join(' ')),
    ]),
  ]);
}

/**
 * Reads a shard that `writeShard` has written.
 *
 * @throws {Error} if a line lacks a field
 */
export function readShard(text: string): Shard {
  const lines = readTable(text);
  return {
    entries: linesOf('words', lines).flatMap((line) =>
      fieldOf(line, 1)
        .split(' ')
        .map((entry) => readEntry(entry, fieldOf(line, 0))),
    ),
    families: readFamilies(lines, 'forms'),
    names: linesOf('name', lines).map(readName),
  };
}

import { fold } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';
import { decodeWords, encodeWords } from './front-coding.ts';
import { readFields, writeFields } from './tab-separated.ts';

/** A word of the archive's texts. */
export interface Entry {
  /** The word, normalised, with its diacritics. */
  readonly word: string;
  readonly folded: string;
  readonly language: string;
  /** Whether it is a noun, and whether it has no other form than this: a name, which is both, has a genitive. */
  readonly isNoun: boolean;
  readonly isUninflected: boolean;
}

/** Words, and the words of the archive's texts that are forms of each of them. */
export interface Family {
  /** The words, folded. */
  readonly words: readonly string[];
  readonly forms: readonly Form[];
}

/** A name of a person. */
export interface Name {
  /** Its words, folded. */
  readonly words: readonly string[];
  /** The person's id, and preferred name. */
  readonly person: string;
  readonly preferred: string;
  /** Other names of the person that can stand in its place, each as its words. */
  readonly alternatives: readonly (readonly string[])[];
}

/** A part of the vocabulary: what begins with certain letters. */
export interface Shard {
  readonly entries: readonly Entry[];
  /** The forms of words that have others than themselves. */
  readonly families: readonly Family[];
  readonly names: readonly Name[];
}

/** Marks behind a word: of a noun, and of a word without other forms. */
const noun = '!';
const uninflected = '.';

/** What stands between a word and the languages in which alone it is meant. */
const onlyIn = '@';

function writeForm({ word, only }: Form): string {
  return only ? word + onlyIn + only.join(',') : word;
}

function readForm(text: string): Form {
  const [word = '', only] = text.split(onlyIn);
  return only === undefined ? { word } : { word, only: only.split(',') };
}

/**
 * Writes families as a table; their words are named only where they are not the forms themselves.
 *
 * @param kind what the lines begin with
 */
export function familyLines(families: readonly Family[], kind = 'forms'): string[][] {
  return families.map(({ words, forms }) => {
    const own = forms.map(({ word }) => fold(word));
    const isSame = own.length === words.length && own.every((word) => words.includes(word));
    const written = forms.map(writeForm).join(' ');
    return [kind, written, ...(isSame ? [] : [words.join(' ')])];
  });
}

/** Reads families out of a table. */
export function readFamilies(lines: readonly (readonly string[])[], kind = 'forms'): Family[] {
  return lines
    .filter(([first]) => first === kind)
    .map(([, written = '', words]) => {
      const forms = written.split(' ').map(readForm);
      return { forms, words: words?.split(' ') ?? forms.map(({ word }) => fold(word)) };
    });
}

/** Writes a shard as a table. The entries have to be sorted. */
export function writeShard({ entries, families, names }: Shard): string {
  const languages = Map.groupBy(entries, ({ language }) => language);
  return writeFields([
    ...[...languages].map(([language, own]) => {
      const words = own.map(
        ({ word, isNoun, isUninflected }) =>
          word + (isNoun ? noun : '') + (isUninflected ? uninflected : ''),
      );
      return ['words', language, encodeWords(words)];
    }),
    ...familyLines(families),
    ...names.map(({ words, person, preferred, alternatives }) => {
      const others = alternatives.map((each) => each.join(' ')).join('|');
      return ['name', words.join(' '), person, preferred, others];
    }),
  ]);
}

/** Reads a shard that `writeShard` has written. */
export function readShard(text: string): Shard {
  const lines = readFields(text);
  const of = (kind: string) => lines.filter(([first]) => first === kind);
  return {
    entries: of('words').flatMap(([, language = '', words = '']) =>
      decodeWords(words).map((marked) => {
        const word = marked.replace(/[!.]+$/, '');
        const [isNoun, isUninflected] = [marked.includes(noun), marked.endsWith(uninflected)];
        return { word, folded: fold(word), language, isNoun, isUninflected };
      }),
    ),
    families: readFamilies(lines),
    names: of('name').map(([, words = '', person = '', preferred = '', others = '']) => ({
      words: words.split(' '),
      person,
      preferred,
      alternatives: others
        .split('|')
        .filter(Boolean)
        .map((each) => each.split(' ')),
    })),
  };
}

import type { Form } from '../words/pattern.ts';
import { readForm, writeForm } from './families.ts';
import { fieldOf, readTable, writeTable } from './tab-separated-values.ts';

/** How forms are related to the words that they are listed under. */
const relations = ['derived', 'part', 'translation', 'synonym'] as const;

/**
 * `derived`: they have the same root. `part`: they are compounds with the word as a part.
 * `translation`: they say the same in another language. `synonym`: they stand beside the word in a
 * translation, and are used only for a word that no text contains.
 */
export type Relation = (typeof relations)[number];

/** Words of the texts that are related to others, whether the texts contain those or not. */
export interface RelatedWords {
  readonly kind: Relation;
  /** The language of the forms, without its region. */
  readonly language: string;
  /** The language of the keys, if it is another. */
  readonly from?: string;
  /** The related words, as the texts have them. Expressions have spaces. */
  readonly forms: readonly Form[];
  /** What they are listed under: words or stems, folded; for `derived`, roots. */
  readonly keys: readonly string[];
}

/** Stands for the spaces of an expression. */
const joiner = '_';

const writeWords = (words: readonly string[]) =>
  words.map((word) => word.replaceAll(' ', joiner)).join(' ');

const readWords = (text: string) => text.split(' ').map((word) => word.replaceAll(joiner, ' '));

/** Writes related words as a table. */
export function writeRelatedWords(rows: readonly RelatedWords[]): string {
  return writeTable(
    rows.map(({ kind, language, from, forms, keys }) => [
      kind,
      language,
      writeWords(forms.map(writeForm)),
      writeWords(keys),
      ...(from === undefined ? [] : [from]),
    ]),
  );
}

/**
 * Reads related words that `writeRelatedWords` has written.
 *
 * @throws {Error} if a row lacks a field, or names no relation
 */
export function readRelatedWords(text: string): RelatedWords[] {
  return readTable(text).map((row) => {
    const kind = relations.find((each) => each === row[0]);
    if (!kind) throw new Error(`There is no relation in “${row.join(' ')}”.`);
    return {
      kind,
      language: fieldOf(row, 1),
      ...(row[4] === undefined ? {} : { from: row[4] }),
      forms: readWords(fieldOf(row, 2)).map(readForm),
      keys: readWords(fieldOf(row, 3)),
    };
  });
}

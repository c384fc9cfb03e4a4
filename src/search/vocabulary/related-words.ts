import { fieldOf, readTable, writeTable } from '../loading/tab-separated-values.ts';
import type { Form } from '../words/pattern.ts';
import { readForm, writeForm } from './families.ts';

/** The signs of relations in the files. A translation has the language of its keys instead. */
const signs = { derived: 'd', part: 'p', synonym: 's' } as const;

/**
 * `derived`: they have the same root. `part`: they are compounds with the word as a part.
 * `translation`: they say the same in another language. `synonym`: they stand beside the word in a
 * translation: instead of the word if no text contains it, else only close to it.
 */
export type Relation = keyof typeof signs | 'translation';

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

function signOf({ kind, from = '' }: RelatedWords): string {
  return kind === 'translation' ? from : signs[kind];
}

/** The relation that a sign stands for, and the language of the words listed, if it is another. */
function relationOf(sign: string): Pick<RelatedWords, 'kind' | 'from'> {
  if (sign === signs.derived) return { kind: 'derived' };
  if (sign === signs.part) return { kind: 'part' };
  if (sign === signs.synonym) return { kind: 'synonym' };
  if (sign.length < 2) throw new Error(`There is no relation ${sign}.`);
  return { kind: 'translation', from: sign };
}

/**
 * Writes related words as a table: a row for the same words of a language, with all that they are
 * listed under. Similar rows come together, which makes the compressed file smaller.
 */
export function writeRelatedWords(rows: readonly RelatedWords[]): string {
  const byForms = Map.groupBy(
    rows,
    ({ language, forms }) => `${language}\t${writeWords(forms.map(writeForm))}`,
  );
  return writeTable(
    [...byForms]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([forms, same]) => [
        ...forms.split('\t'),
        ...[...Map.groupBy(same, signOf)].map(([sign, all]) =>
          [sign, writeWords(all.flatMap(({ keys }) => keys))].join(' '),
        ),
      ]),
  );
}

/**
 * Reads related words that `writeRelatedWords` has written.
 *
 * @throws {Error} if a row lacks a field, or there is no relation with its sign
 */
export function readRelatedWords(text: string): RelatedWords[] {
  return readTable(text).flatMap((row) => {
    const language = fieldOf(row, 0);
    const forms = readWords(fieldOf(row, 1)).map(readForm);
    return [fieldOf(row, 2), ...row.slice(3)].map((field) => {
      const [sign = '', ...keys] = readWords(field);
      return { ...relationOf(sign), language, forms, keys };
    });
  });
}

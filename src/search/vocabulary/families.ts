import { onceFor } from '../loading/once-for.ts';
import { fieldOf, rowsOf } from '../loading/tab-separated-values.ts';
import { fold } from '../words/fold.ts';
import type { Form } from '../words/pattern.ts';

/** Words with the same forms. */
export interface Family {
  /** The words, folded. */
  readonly words: readonly string[];
  /** Their forms in the archive's texts. */
  readonly forms: readonly Form[];
}

/** Precedes the languages that a form is limited to. */
const onlyIn = '@';

/** Writes a form, with the languages that it is limited to. */
export function writeForm({ word, only }: Form): string {
  return only ? word + onlyIn + only.join(',') : word;
}

/** Reads a form that `writeForm` has written. */
export function readForm(text: string): Form {
  const at = text.indexOf(onlyIn);
  if (at < 0) return { word: text };
  return { word: text.slice(0, at), only: text.slice(at + 1).split(',') };
}

/** Whether families are listed by words with the forms, or by stems of words in other shards. */
export type FamilyKind = 'forms' | 'stems';

/** Families as rows of a table. The words are left out if they are the same as the forms. */
export function familyRows(families: readonly Family[], kind: FamilyKind): string[][] {
  return families.map(({ words, forms }) => {
    const folded = forms.map(({ word }) => fold(word));
    const isSame = folded.length === words.length && folded.every((word) => words.includes(word));
    const written = forms.map(writeForm).join(' ');
    return [kind, written, ...(isSame ? [] : [words.join(' ')])];
  });
}

/** Reads the families of one kind from the rows of a table. */
export function readFamilies(rows: readonly (readonly string[])[], kind: FamilyKind): Family[] {
  return rowsOf(kind, rows).map((row) => {
    const forms = fieldOf(row, 0).split(' ').map(readForm);
    const words = row[1]?.split(' ') ?? forms.map(({ word }) => fold(word));
    return { forms, words };
  });
}

const formsByWord = onceFor((families: readonly Family[]) => {
  const found = new Map<string, Map<string, Form>>();
  for (const { words, forms } of families) {
    for (const word of words) {
      const own = found.get(word) ?? new Map<string, Form>();
      for (const form of forms) own.set(form.word, form);
      found.set(word, own);
    }
  }
  return found;
});

/** The distinct forms of a word, folded, in some families. */
export function formsIn(families: readonly Family[], folded: string): Form[] {
  return [...(formsByWord(families).get(folded)?.values() ?? [])];
}

import type { Word } from '../words/folded-tokens.ts';

/** What may stand between the words of an expression. */
const gap = /^[\s\u00AD‐‑-]*$/u;

/** Whether a word is capitalised. */
export const startsWithCapital = (word: string) => /^\p{Lu}/u.test(word);

/** A single word of the table of translations, or one word of an expression. */
interface TablePart {
  /** Its forms in the texts, folded. */
  readonly forms: ReadonlySet<string>;
  /** Whether it is a noun in a language that capitalises nouns. */
  readonly isNoun: boolean;
}

/** A word or an expression of the table of translations, with what it looks like in the texts. */
export interface TableWord {
  readonly word: string;
  readonly parts: readonly TablePart[];
}

/** Where a text has a table word: the positions of its first word and of the word after its last. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
}

/** Where a text has a table word: all its words together. */
export function occurrencesOf(
  { parts }: TableWord,
  words: readonly Word[],
  text: string,
): Occurrence[] {
  return words.flatMap((_, from) => {
    const to = from + parts.length;
    const isHere = parts.every(({ forms, isNoun }, offset) => {
      const word = words[from + offset];
      const before = words[from + offset - 1];
      if (!word || !forms.has(word.folded)) return false;
      if (isNoun && !startsWithCapital(text.slice(word.start))) return false;
      return offset === 0 || gap.test(text.slice(before?.end ?? 0, word.start));
    });
    return isHere ? [{ from, to }] : [];
  });
}

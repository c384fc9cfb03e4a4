import type { Word } from '../words/folded-tokens.ts';
import { startsWithCapital } from './words-of-text.ts';

/** What may stand between the words of an expression. */
const gap = /^[\s\u00AD‐‑-]*$/u;

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
interface Occurrence {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Whether a text has a table word at the position of a word: all its words together. */
function isAt({ parts }: TableWord, from: number, words: readonly Word[], text: string): boolean {
  return parts.every(({ forms, isNoun }, offset) => {
    const word = words[from + offset];
    const before = words[from + offset - 1];
    if (!word || !forms.has(word.folded)) return false;
    if (isNoun && !startsWithCapital(text.charAt(word.start))) return false;
    return offset === 0 || gap.test(text.slice(before?.end ?? 0, word.start));
  });
}

/** Finds table words in texts: by their first words, so that a text takes no longer with a larger table. */
export class TableWords {
  readonly #byFirstForm = new Map<string, TableWord[]>();

  constructor(words: readonly TableWord[]) {
    for (const word of words) {
      for (const form of word.parts[0]?.forms ?? []) {
        const known = this.#byFirstForm.get(form);
        if (known) known.push(word);
        else this.#byFirstForm.set(form, [word]);
      }
    }
  }

  /** Those that a text with some words, folded, may have. */
  possibleIn(words: Iterable<string>): TableWord[] {
    const found = Array.from(words, (word) => this.#byFirstForm.get(word) ?? []);
    return [...new Set(found.flat())];
  }

  /** Where a text has any of them. */
  occurrencesIn(words: readonly Word[], text: string): Occurrence[] {
    const found: Occurrence[] = [];
    for (const [from, { folded }] of words.entries()) {
      for (const each of this.#byFirstForm.get(folded) ?? []) {
        if (!isAt(each, from, words, text)) continue;
        found.push({ word: each.word, from, to: from + each.parts.length });
      }
    }
    return found;
  }
}

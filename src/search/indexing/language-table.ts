import { inflectionOf } from '../languages/stems.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { type IrregularFamily, irregularFamilies } from './irregular-families.ts';
import type { LanguageWords } from './language-words.ts';
import { type TableWord, TableWords } from './table-word.ts';
import { foldedWordsIn, type IndexedText, wordsIn } from './text-words.ts';
import { foldOnce, normaliseOnce, startsWithCapital, wordsOfText } from './words-of-text.ts';

/** Groups irregular families by the word that dictionaries list. */
function byBase(families: readonly IrregularFamily[]): Map<string, IrregularFamily[]> {
  return Map.groupBy(families, ({ base }) => base);
}

const isExpression = ({ parts }: TableWord) => parts.length > 1;

/** Finds the words of a table of translations in the texts of one language. */
export class LanguageTable {
  readonly language: string;
  readonly #words: LanguageWords;
  readonly #irregular: ReadonlyMap<string, readonly IrregularFamily[]>;
  readonly #capitalisesNouns: boolean;
  readonly #infinitiveEndings: readonly string[];
  /** The words that occur in lower case or where any word is capitalised, and those in capitals. */
  readonly #asOther = new Set<string>();
  readonly #asNoun = new Set<string>();
  /** What the texts have of each expression. */
  readonly #written = new Map<string, Set<string>>();

  /**
   * @param words the words of these texts, which are all in their language
   * @param listed words and expressions of the table, whose written forms are asked for
   */
  constructor(words: LanguageWords, texts: readonly IndexedText[], listed: readonly string[]) {
    this.language = words.language;
    this.#words = words;
    this.#irregular = byBase(irregularFamilies(words));
    this.#capitalisesNouns = inflectionOf(words.language)?.capitalisedNouns !== undefined;
    this.#infinitiveEndings = inflectionOf(words.language)?.infinitiveEndings ?? [];
    for (const { asNoun, asOther } of texts.map(wordsIn)) {
      for (const word of asNoun) this.#asNoun.add(word);
      for (const word of asOther) this.#asOther.add(word);
    }
    const expressions = [...new Set(listed)]
      .map((word) => this.tableWord(word))
      .filter(isExpression);
    for (const text of expressions.length > 0 ? texts : []) {
      const folded = foldedWordsIn(text);
      const possible = expressions.filter(({ parts }) =>
        parts.every(({ forms }) => [...forms].some((form) => folded.has(form))),
      );
      // Texts are divided twice, because the words of all would fill the memory.
      if (possible.length > 0) this.#readExpressions(text.text, new TableWords(possible));
    }
  }

  #readExpressions(text: string, expressions: TableWords): void {
    const words = wordsOfText(text);
    for (const { word, from, to } of expressions.occurrencesIn(words, text)) {
      const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
      const isPartOfCompound = text[start - 1] === '-' || text[end] === '-';
      if (isPartOfCompound) continue;
      const parts = text.slice(start, end).split(/(?<!-)\s+/);
      const written = this.#written.get(word) ?? new Set();
      this.#written.set(word, written.add(parts.map(normaliseOnce).join(' ')));
    }
  }

  #isNoun(word: string): boolean {
    return this.#capitalisesNouns && startsWithCapital(word);
  }

  /** The stems that the inflections of a word share: the word itself, and that of an infinitive. */
  #stemsOf(word: string): string[] {
    const folded = foldOnce(word);
    const ending = this.#infinitiveEndings.find((each) => folded.endsWith(each)) ?? '';
    const stem = folded.slice(0, folded.length - ending.length);
    return this.#isNoun(word) || stem.length < 3 ? [folded] : [...new Set([folded, stem])];
  }

  /** The words of the texts that are forms of a word, as dictionaries list it. */
  formsOf(word: string): Entry[] {
    const base = foldOnce(word);
    const isNoun = this.#isNoun(word);
    const irregular = (this.#irregular.get(base) ?? []).filter(
      ({ section }) => !this.#capitalisesNouns || isNoun === (section === 'nouns'),
    );
    const found = [
      ...this.#words.spelt(base),
      ...this.#stemsOf(word).flatMap((stem) => this.#words.withStem(stem)),
      ...irregular.flatMap(({ members }) => members),
    ];
    const suits = ({ folded }: Entry) =>
      !this.#capitalisesNouns ||
      folded.includes('-') ||
      (isNoun ? this.#asNoun.has(folded) : folded === base || this.#asOther.has(folded));
    return [...new Set(found.filter(suits))];
  }

  /** A word of the table, with its forms. */
  tableWord(word: string): TableWord {
    const parts = wordsOfText(word).map(({ folded, start, end }) => {
      const part = word.slice(start, end);
      const forms = this.formsOf(part).map((entry) => entry.folded);
      return { forms: new Set([folded, ...forms]), isNoun: this.#isNoun(part) };
    });
    return { word, parts };
  }

  /**
   * What the texts have of a word or an expression that the table lists: the forms of the word, or the expression
   * with its words in any form.
   */
  writtenForms(word: string): string[] {
    return isExpression(this.tableWord(word))
      ? [...(this.#written.get(word) ?? [])]
      : this.formsOf(word).map((entry) => entry.word);
  }
}

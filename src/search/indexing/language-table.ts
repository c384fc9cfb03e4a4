import { inflectionOf } from '../languages/stems.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { fold, normalise } from '../words/fold.ts';
import { type Word, wordsOf } from '../words/folded-tokens.ts';
import { type IrregularFamily, irregularFamilies } from './irregular-families.ts';
import type { LanguageWords } from './language-words.ts';
import { startsWithCapital, type TableWord, TableWords } from './table-word.ts';

/** The end of a sentence, and what may precede its first word. */
const sentenceStart = /(?:^|[.!?…:;\n]|[“”„"‚‘’»«(])\s*$/u;

/** How many characters before a word are read for the end of a sentence. */
const lookBehind = 24;

/** A text, divided into words. */
interface DividedText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Groups irregular families by the word that dictionaries list. */
function byBase(families: readonly IrregularFamily[]): Map<string, IrregularFamily[]> {
  return Map.groupBy(families, ({ base }) => base);
}

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
  /** The texts that have a word. */
  readonly #textsWith = new Map<string, DividedText[]>();

  /** @param words the words of these texts */
  constructor(words: LanguageWords, texts: readonly string[]) {
    this.language = words.language;
    this.#words = words;
    this.#irregular = byBase(irregularFamilies(words));
    this.#capitalisesNouns = inflectionOf(words.language)?.capitalisedNouns !== undefined;
    this.#infinitiveEndings = inflectionOf(words.language)?.infinitiveEndings ?? [];
    for (const text of texts) this.#read({ text, words: wordsOf(text) });
  }

  #read(divided: DividedText): void {
    const { text, words } = divided;
    for (const { folded, start } of words) {
      const isCapital = startsWithCapital(text.charAt(start));
      if (isCapital) this.#asNoun.add(folded);
      if (!isCapital || this.#beginsSentence(text, start)) this.#asOther.add(folded);
      const known = this.#textsWith.get(folded);
      if (!known) this.#textsWith.set(folded, [divided]);
      else if (known.at(-1) !== divided) known.push(divided);
    }
  }

  #beginsSentence(text: string, start: number): boolean {
    return sentenceStart.test(text.slice(Math.max(0, start - lookBehind), start));
  }

  #isNoun(word: string): boolean {
    return this.#capitalisesNouns && startsWithCapital(word);
  }

  /** The stems that the inflections of a word share: the word itself, and that of an infinitive. */
  #stemsOf(word: string): string[] {
    const folded = fold(word);
    const ending = this.#infinitiveEndings.find((each) => folded.endsWith(each)) ?? '';
    const stem = folded.slice(0, folded.length - ending.length);
    return this.#isNoun(word) || stem.length < 3 ? [folded] : [...new Set([folded, stem])];
  }

  /** The words of the texts that are forms of a word, as dictionaries list it. */
  formsOf(word: string): Entry[] {
    const base = fold(word);
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
    const parts = wordsOf(word).map(({ folded, start, end }) => {
      const part = word.slice(start, end);
      const forms = this.formsOf(part).map((entry) => entry.folded);
      return { forms: new Set([folded, ...forms]), isNoun: this.#isNoun(part) };
    });
    return { word, parts };
  }

  /** The texts that may have an expression: those with a form of the word that the fewest texts have. */
  #textsWithAll({ parts }: TableWord): ReadonlySet<DividedText> {
    const [fewest = new Set()] = parts
      .map(({ forms }) => new Set([...forms].flatMap((form) => this.#textsWith.get(form) ?? [])))
      .sort((one, other) => one.size - other.size);
    return fewest;
  }

  /**
   * What the texts have of a word or an expression: the forms of the word, or the expression with
   * its words in any form.
   */
  writtenForms(word: string): string[] {
    const tableWord = this.tableWord(word);
    if (tableWord.parts.length === 1) {
      return this.formsOf(word).map((entry) => entry.word);
    }
    const expression = new TableWords([tableWord]);
    const written = [...this.#textsWithAll(tableWord)].flatMap(({ text, words }) =>
      expression.occurrencesIn(words, text).flatMap(({ from, to }) => {
        const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
        const isPartOfCompound = /-$/.test(text.slice(0, start)) || /^-/.test(text.slice(end));
        return isPartOfCompound
          ? []
          : [
              text
                .slice(start, end)
                .split(/(?<!-)\s+/)
                .map(normalise)
                .join(' '),
            ];
      }),
    );
    return [...new Set(written)];
  }
}

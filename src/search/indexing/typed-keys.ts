import { irregularWordsOf } from '../languages/irregular-words.ts';
import { inflectionOf } from '../languages/stems.ts';
import type { IrregularWord } from '../languages/word-list.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** What readers may type for the words of a table in one language. */
export class TypedKeys {
  readonly #capitalisesNouns: boolean;
  readonly #bases: ReadonlySet<string>;
  readonly #irregular: ReadonlyMap<string, readonly IrregularWord[]>;

  /** @param words the words and expressions of the table, as dictionaries list them */
  constructor(language: string, words: readonly string[]) {
    this.#capitalisesNouns = inflectionOf(language)?.capitalisedNouns !== undefined;
    this.#bases = new Set(words.map(fold));
    const listed = (irregularWordsOf(language)?.words ?? []).filter(
      ({ section }) => section !== 'rule',
    );
    this.#irregular = Map.groupBy(listed, ({ base }) => base);
  }

  /**
   * The keys of a word, folded: the word, and its irregular forms unless the table has them as
   * words. Other forms are found by their stems. The key of an expression has its words with spaces
   * between them.
   */
  of(word: string): string[] {
    const words = wordsOf(word).map(({ folded }) => folded);
    const [base] = words;
    if (base === undefined || words.length > 1) return [words.join(' ')];
    const isNoun = this.#capitalisesNouns && /^\p{Lu}/u.test(word);
    const forms = (this.#irregular.get(base) ?? [])
      .filter(({ section }) => !this.#capitalisesNouns || isNoun === (section === 'nouns'))
      .flatMap((irregular) => irregular.forms)
      .filter((form) => !this.#bases.has(form));
    return [...new Set([base, ...forms])];
  }
}

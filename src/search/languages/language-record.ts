/**
 * The format of a language's record. To add a language, add `records/<language>.ts`, which exports
 * `inflection` and `irregularWords`, and list its irregular words in
 * `records/<language>.forms.txt`, in the format that `word-list.ts` explains. The file name is the
 * language's tag without a region: `de`. No other file names a language.
 *
 * Elision is not handled: l’œil is one word, and is not found as a form of œil.
 */

/**
 * What the texts tell about a word. A name is a word that several languages capitalise. Only a language
 * with `capitalisedNouns` has nouns and names; the record of any other can ignore the class.
 */
export type WordClass = 'noun' | 'name' | 'unknown';

/** How the endings of a language inflect words. The browser fetches this, so it must be small. */
export interface Inflection {
  /**
   * Returns the stems of a word, the word itself first. Words that share a stem are forms of the
   * same word.
   *
   * @param word the word, folded
   */
  readonly stems: (word: string, wordClass: WordClass) => readonly string[];
  /**
   * The regular endings with which a reader can type an irregular form: women’s. It is always found
   * without an ending. `formsTakeEndings` is the setting for words of the texts.
   */
  readonly irregularEnding: RegExp;
  /** Only for a language that capitalises nouns: the endings that can follow the stem of a noun. */
  readonly capitalisedNouns?: { readonly ending: RegExp };
}

/** Settings for the irregular words in a language's word list. Only the build needs either. */
export interface IrregularWordSettings {
  /**
   * An irregular word at least this long also has regular forms: see, seeing. Shorter ones have only
   * their listed forms, because their stems would fit unrelated words.
   */
  readonly minimumBaseLength: number;
  /**
   * Whether words of the texts that are irregular forms with regular endings belong to them: men’s.
   * `irregularEnding` is the setting for words that a reader types.
   */
  readonly formsTakeEndings: boolean;
  /** Rules for sections of the word list that list words without their forms, by section. */
  readonly rules: Readonly<Record<string, Rule>>;
}

/** Returns the irregular forms of a word, without the word itself. */
export type Rule = (word: string) => readonly string[];

/**
 * The format of a language's record. To add a language, add `records/<language>.ts`, which exports
 * `inflection`, `derivation`, `compounding`, `elidedWords`, `typing` and `irregularWords`, and list its
 * irregular words, function words and so on in `records/<language>.forms.txt`, in the format that `word-list.ts`
 * explains. The file name is the language's tag without a region: `de`. No other code names a language.
 * `elidedWords` are the words, folded, that lose their last vowel before another word, from which they
 * are divided in texts and queries: l for l’ambition.
 */

/**
 * What the texts tell us about a word. A name is a word that several languages capitalise. Only
 * languages with `capitalisedNouns` have nouns and names; other records can ignore the class.
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
   * The endings that can follow an irregular form in a query: women’s. `formsTakeEndings` is the setting
   * for irregular forms in the texts.
   */
  readonly irregularEnding: RegExp;
  /** Only for a language that capitalises nouns: the endings that can follow the stem of a noun. */
  readonly capitalisedNouns?: { readonly ending: RegExp };
  /** The endings of infinitives, which other forms of a verb lack: the en of üben, übt. */
  readonly infinitiveEndings?: readonly string[];
}

/** How a language derives words from others: music, musical, musician. The browser fetches this. */
export interface Derivation {
  /**
   * Suffixes, separated by spaces, by the minimum length of the root that they follow. A suffix
   * that many words only seem to have needs a longer root.
   */
  readonly suffixes: Readonly<Record<number, string>>;
  /** Undoes changes of spelling at the end of a root, so that all its derivations give the same. */
  readonly spell: (root: string) => string;
  /** The words without a suffix that can have a root, in the spelling of roots. */
  readonly respell: (root: string) => readonly string[];
}

/** How a language joins words into one: Musiklehrer. The browser fetches this. */
export interface Compounding {
  /** Minimum length of a part. */
  readonly minimumPart: number;
  /** What can stand between two parts, if not nothing: the s of Perfektionswahn. */
  readonly links: readonly string[];
  /** Whether any two nouns can be joined, so that a part may be a word that no text has. */
  readonly joinsFreely: boolean;
}

/** How words of a language are mistyped. The browser fetches this. */
export interface Typing {
  /** The rows of letters, folded, on its usual keyboard, separated by spaces. */
  readonly keyboard: string;
  /** Other spellings of a sound, by its rarer one: f by ph. */
  readonly sounds: Readonly<Record<string, string>>;
}

/** Settings for the irregular words in a language's word list. Only the build needs them. */
export interface IrregularWordSettings {
  /**
   * Minimum length of an irregular word that also has regular forms: see, seeing. The stems of
   * shorter words would fit unrelated words.
   */
  readonly minimumBaseLength: number;
  /**
   * Whether regular endings can follow irregular forms in the texts: men’s. `irregularEnding` is
   * the setting for queries.
   */
  readonly formsTakeEndings: boolean;
  /** Rules for sections of the word list that list words without their forms, by section. */
  readonly rules: Readonly<Record<string, Rule>>;
}

/** Returns the irregular forms of a word, without the word itself. */
export type Rule = (word: string) => readonly string[];

/**
 * What a language's record says. To add a language, add `records/<language>.ts`, named by the language
 * without its region, that exports `inflection` and `irregularWords`; and for its irregular words,
 * `records/<language>.forms.txt`. Nothing else names a language.
 */

/** What is known about a word. A name is a noun that the texts of several languages capitalise. */
export type WordClass = 'noun' | 'name' | 'unknown';

/** How a language inflects words by their endings. The browser fetches this, so it has to be small. */
export interface Inflection {
  /**
   * Returns the stems of a word, itself the first. Words that share a stem are inflections of each
   * other.
   *
   * @param word the word, folded
   */
  readonly stems: (word: string, wordClass: WordClass) => readonly string[];
  /** The endings that an irregular form can have in addition: wives’ of wives. */
  readonly irregularEnding: RegExp;
  /** Only for a language that capitalises nouns: the endings that a noun can have behind its stem. */
  readonly capitalisedNouns?: { readonly ending: RegExp };
}

/** How a language treats irregular words. Its word list names them; only the build needs both. */
export interface IrregularWordSettings {
  /** Minimum length of a word whose regular forms are found by its stems. */
  readonly minimumBaseLength: number;
  /** Whether irregular forms take regular endings in turn: men, men’s. */
  readonly formsTakeEndings: boolean;
  /** The forms that a rule gives to every word in a section of the word list, by section. */
  readonly rules: Readonly<Record<string, Rule>>;
}

/** Returns the irregular forms of a word, the word itself left out. */
export type Rule = (word: string) => readonly string[];

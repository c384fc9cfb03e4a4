/*
 * The format of a word list, `records/<language>.forms.txt`:
 *
 * A line that begins with # is a comment. A name in brackets begins a section. Between empty lines,
 * lines are sorted by their first words.
 *
 * In these sections, each line is a word, as dictionaries list it, and its irregular forms: see saw
 * seen. Forms with regular endings, such as seeing, need not be listed.
 *
 * - [verbs] inflect in the same way after the prefixes of the list. A capitalised noun is not a
 *   form of a verb, unless it is spelt like the first form.
 * - [verbs without prefixes]
 * - [nouns]. In a language that capitalises nouns, endings listed here fit only nouns, and endings
 *   listed elsewhere fit only other words.
 * - [adjectives] and adverbs.
 *
 * A hyphen stands for at least `minimumBeginning` letters: -haus -häuser -häusern also covers
 * Opernhaus Opernhäuser Opernhäusern. Either all forms of a line have a hyphen, or none. If several
 * such lines fit a word, the longest ending applies. If a word has its own line, only that applies.
 *
 * In all other sections, a line is one or more words:
 *
 * - [prefixes] of verbs: under, for understand understood.
 * - [prefixes that replace ge-]: these replace ge- at the start of the participle, which must be
 *   the last form of its verb: ver, for verstehen verstand verstanden.
 * - [uninflected]: words that are not forms of other words, despite their endings, unless listed as
 *   forms in another section.
 * - [function words]: all words that say nothing about what a text is about: who, the, is, don't.
 *   Leave out a word that is also another word, if readers look for that one.
 * - [question words]: the function words with which a question begins: who, is.
 * - [derived from the same root]: the words of a line, if their endings do not show it: act action.
 * - [not derived]: words that only seem to have a suffix: the er of corner.
 * - [common words]: short words in use, which are no misspellings of others: bear, of beat.
 * - A section with the name of a rule in the language's record. The rule returns the forms of each
 *   word.
 */

/** The sections that list words with their forms. */
export const wordSections = ['verbs', 'verbs without prefixes', 'nouns', 'adjectives'] as const;
export type WordSection = (typeof wordSections)[number];

/** Minimum length of what a hyphen stands for: woman is not a compound of -man. */
export const minimumBeginning = 3;

/** A word with irregular forms. */
export interface IrregularWord {
  /** The section of the word list that it is in, or `rule` if it is in a section for a rule. */
  readonly section: WordSection | 'rule';
  /** The form that dictionaries list, folded. */
  readonly base: string;
  /** The forms, folded: the base first, then the irregular ones. */
  readonly forms: readonly string[];
}

/** Prefixes that do not change how a verb inflects: understand inflects like stand. */
export interface VerbPrefixes {
  readonly prefixes: readonly string[];
  /** What they replace at the start of the participle, the verb's last form. Often empty. */
  readonly replaced: string;
}

/** The irregular words of a language. */
export interface WordList {
  readonly words: readonly IrregularWord[];
  /** Endings, without their hyphens. Words with such an ending inflect like it. */
  readonly endings: readonly IrregularWord[];
  readonly verbPrefixes: readonly VerbPrefixes[];
  /** Words, folded, whose endings are not inflections. */
  readonly uninflected: ReadonlySet<string>;
  /** Words, folded, that say nothing about what a text is about. */
  readonly functionWords: ReadonlySet<string>;
  /** Those of them, folded, with which a question begins. */
  readonly questionWords: ReadonlySet<string>;
  /** Words, folded, with the same root. */
  readonly sameRoot: readonly (readonly string[])[];
  /** Words, folded, without a suffix. */
  readonly underived: ReadonlySet<string>;
  /** Words, folded, that are no misspellings of others. */
  readonly commonWords: ReadonlySet<string>;
}

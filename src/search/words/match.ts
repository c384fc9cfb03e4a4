/** A word of the archive's texts. */
export interface Form {
  /** The word, plain, with its diacritics. */
  readonly word: string;
  /** The only languages in which it is meant, where another has a word that is spelt so: die, of died. */
  readonly only?: readonly string[];
}

/** What a text has to have for a term of a query. */
export type Match =
  /** Any of these words. */
  | { readonly kind: 'forms'; readonly forms: readonly Form[] }
  /** Any word that begins so. */
  | { readonly kind: 'beginning'; readonly letters: string }
  /** These words in a row, each in any of its spellings. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** A term of a query: a text has it where it has any of its matches. */
export interface Term {
  readonly typed: string;
  readonly matches: readonly Match[];
}

/** A word of the archive's texts, as a query looks for it. */
export interface Form {
  /** The word, normalised, with its diacritics. */
  readonly word: string;
  /** The languages to find it in; all if absent. English `died` finds `die`, but not the German article. */
  readonly only?: readonly string[];
}

/** What to look for in a text. */
export type Pattern =
  /** Any of these words. */
  | { readonly kind: 'forms'; readonly forms: readonly Form[] }
  /** Any word that begins with these letters. */
  | { readonly kind: 'prefix'; readonly letters: string }
  /** These words in a row, each in any spelling. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** A term of a query: a text matches it if it matches any of the patterns. */
export interface Term {
  /** The term as the reader typed it. */
  readonly typed: string;
  readonly patterns: readonly Pattern[];
}

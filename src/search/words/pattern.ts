/** A word to look for in texts. */
export interface Form {
  /** The word, normalised, with its diacritics. */
  readonly word: string;
  /** Limits it to some languages: `died` finds English `die`, but not the German article. */
  readonly only?: readonly string[];
}

/** Words to look for in a text. */
export type WordPattern =
  /** Any of these words. */
  | { readonly kind: 'forms'; readonly forms: readonly Form[] }
  /** Any word that begins with these letters. */
  | { readonly kind: 'prefix'; readonly letters: string }
  /** These consecutive words, each in any spelling. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** A value of a facet, which a review has or lacks as a whole. */
export interface FacetPattern {
  readonly kind: 'facet';
  readonly facet: string;
  readonly value: string;
}

/** What to look for in a review. */
export type Pattern = WordPattern | FacetPattern;

/** A term of a query. A text matches it if it matches at least one of the patterns. */
export interface Term {
  /** The term as the reader typed it. */
  readonly typed: string;
  readonly patterns: readonly Pattern[];
  /** The person's name, as typed, that it is a word of. */
  readonly name?: string | undefined;
}

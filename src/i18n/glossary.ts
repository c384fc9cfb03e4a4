/** The site's own terms, in the order in which the About page explains them. */
export const terms = [
  'review',
  'receivedText',
  'correction',
  'version',
  'remark',
  'source',
  'suppliedTitle',
  'aboutText',
  'permanentLink',
  'theme',
  'passage',
  'saidByOthers',
  'judgement',
  'praise',
  'reservation',
  'rating',
  'estimate',
  'notation',
  'fullScore',
  'person',
  'mention',
  'match',
  'highlight',
  'filter',
  'film',
] as const;

/** What an interface language calls something. Its strings use this word for it, and no other. */
export interface Term {
  readonly term: string;
  /** What it means, in a sentence for the About page. A term that needs no explanation has none. */
  readonly meaning?: string;
  /**
   * Words that the strings of the language must not use for it, uninflected. Each has the keys of the strings
   * that may contain it because it means something else there.
   */
  readonly avoid: Readonly<Record<string, readonly string[]>>;
}

/** The site's own terms in an interface language. */
export type Glossary = Readonly<Record<(typeof terms)[number], Term>>;

import type { FoundParagraph, FoundReview } from '../answering/rank-reviews.ts';

/** Words that stand in for a typed one. */
export interface Replacement {
  readonly typed: string;
  readonly words: readonly string[];
}

/** A paragraph that comes close to answering a query. */
export interface ClosestPassage {
  readonly review: FoundReview;
  readonly paragraph: FoundParagraph;
  /** The words of the query that the paragraph tells, if only by others, as typed. */
  readonly told: readonly string[];
  /** The words of the query that the paragraph lacks, as typed. */
  readonly lacking: readonly string[];
}

/** Reviews with derivations, compounds or other words for those typed. */
export interface RelatedGroup {
  readonly kind: 'related';
  readonly replacements: readonly Replacement[];
  readonly reviews: readonly FoundReview[];
}

/** Reviews in another language, with translations of the words typed. */
export interface TranslatedGroup {
  readonly kind: 'translated';
  readonly language: string;
  readonly replacements: readonly Replacement[];
  /** What was typed, but has no translation, and was not looked for. */
  readonly leftOut: readonly string[];
  readonly reviews: readonly FoundReview[];
}

/** What lies beyond the exact answer to a query. */
export type WiderGroup =
  | RelatedGroup
  | TranslatedGroup
  /** The best paragraphs of the whole archive, where no review answers the whole query. */
  | { readonly kind: 'closest'; readonly passages: readonly ClosestPassage[] };

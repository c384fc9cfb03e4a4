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
  /** The words of the query that the paragraph lacks, as typed. */
  readonly lacking: readonly string[];
}

/** What lies beyond the exact answer to a query. */
export type WiderGroup =
  /** Reviews with derivations, compounds or other words for those typed. */
  | {
      readonly kind: 'related';
      readonly replacements: readonly Replacement[];
      readonly reviews: readonly FoundReview[];
    }
  /** Reviews in another language, with translations of the words typed. */
  | {
      readonly kind: 'translated';
      readonly language: string;
      readonly replacements: readonly Replacement[];
      readonly reviews: readonly FoundReview[];
    }
  /** The best paragraphs of the whole archive, where no review answers the whole query. */
  | { readonly kind: 'closest'; readonly passages: readonly ClosestPassage[] };

import type { WordPattern } from '../words/pattern.ts';
import type { IndexedReview } from './indexed-review.ts';

/** A review that an engine found. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Fetches the review. */
  readonly read: () => Promise<IndexedReview>;
}

/** Finds the reviews that match. */
export interface Engine {
  /**
   * Whether it has all texts at hand, so that reading many costs nothing. If not, closest passages
   * are sought only in reviews that have a word of the query: other words by which readers ask
   * for a passage find no review alone.
   */
  readonly hasTexts: boolean;
  /** Finds the reviews whose title or text matches a pattern. */
  readonly matching: (pattern: WordPattern) => Promise<Hit[]>;
  /** Finds all reviews, in an order of the index: if none is given, as the index numbers them. */
  readonly all: (order?: string) => Promise<Hit[]>;
}

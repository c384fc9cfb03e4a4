import type { Chosen } from '../facets/facet-counts.ts';

/** What a reader asks the search for. */
export interface SearchState {
  readonly query: string;
  /** Whether to search for misspelt words as they are. */
  readonly isLiteral: boolean;
  readonly chosen: Chosen;
  /** The order of the results; empty for best first. */
  readonly order: string;
  /** The page of the results, from 1. */
  readonly page: number;
  /** The language of the interface, without its region: that of a word which could be in several. */
  readonly language?: string;
}

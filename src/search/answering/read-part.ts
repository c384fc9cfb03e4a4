import type { Pattern } from '../words/pattern.ts';
import type { QueryPart } from './parse-query.ts';

/** A word that was put right: as it was typed, and the words of the archive that were searched for. */
export interface SpellingCorrection {
  readonly typed: string;
  readonly read: readonly string[];
}

/** A part of a query, read: what a text has to have for it, if any text can have it. */
export interface ReadPart {
  readonly part: QueryPart;
  /** Its words, folded, as they were put right. */
  readonly words: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly spellingCorrection?: SpellingCorrection;
}

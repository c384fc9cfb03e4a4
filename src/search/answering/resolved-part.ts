import type { TextPart } from '../query/parse-query.ts';
import type { Pattern } from '../words/pattern.ts';

/** A word whose spelling was corrected. */
export interface SpellingCorrection {
  readonly typed: string;
  /** The words of the archive that were searched for instead. */
  readonly read: readonly string[];
}

/** A part of a query, and what to look for in the texts. */
export interface ResolvedPart {
  readonly part: TextPart;
  /** Its words, folded, after any correction of their spelling. */
  readonly words: readonly string[];
  /** Empty if no text can match. */
  readonly patterns: readonly Pattern[];
  readonly spellingCorrection?: SpellingCorrection;
  /** Whether it is a misspelt function word, which a query does not look for. */
  readonly isLeftOut?: boolean;
}

import type { TextPart } from '../query/parse-query.ts';
import type { FoundName } from './find-names.ts';

/** The words of a query, folded. */
export interface QueryWords {
  readonly all: readonly string[];
  /** Those that tell its language. A name does not: texts of any language may have it. */
  readonly telling: readonly string[];
}

/** The words of a query that has some names. */
export function queryWords(parts: readonly TextPart[], names: readonly FoundName[]): QueryWords {
  const named = new Set(names.flatMap((name) => (name.isHalfTyped ? [] : name.parts)));
  const wordsOf = (some: readonly TextPart[]) => some.flatMap(({ words }) => words);
  return { all: wordsOf(parts), telling: wordsOf(parts.filter((part) => !named.has(part))) };
}

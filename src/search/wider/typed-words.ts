import { parseQuery } from '../query/parse-query.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** A word of a query as it was typed. */
export interface TypedWord {
  readonly folded: string;
  readonly typed: string;
}

/** The words of a query, in order, without those that it excludes. */
export function typedWords(query: string): TypedWord[] {
  return parseQuery(query)
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ words, typed }) =>
      words.map((folded) => ({ folded, typed: words.length > 1 ? folded : typed })),
    );
}

/**
 * Where a term stands among the words of a query: its first word, and the one after its last.
 *
 * @param term the term as typed
 * @returns -1 for the first word if the query does not have the term
 */
export function placeOf(term: string, words: readonly TypedWord[]): [from: number, to: number] {
  const own = wordsOf(term).map(({ folded }) => folded);
  const from = words.findIndex((_, index) =>
    own.every((word, offset) => words[index + offset]?.folded === word),
  );
  return [from, from + own.length];
}

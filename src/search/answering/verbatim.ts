import type { Engine, Hit } from '../engine/engine.ts';
import type { QueryPart } from '../query/parse-query.ts';
import type { Term } from '../words/pattern.ts';
import { paragraphsOf } from './rank-reviews.ts';
import type { ResolvedQuery } from './resolve-query.ts';

/** Minimum number of words of a query that is taken for words of a review, though not quoted. */
const minimumWords = 4;

/** Maximum number of reviews whose texts are fetched: with more, the words are too common to be copied. */
const maximumTexts = 20;

/** A query that a review has word for word, as a phrase, and the reviews that have it. */
export interface Verbatim {
  readonly query: ResolvedQuery;
  readonly found: readonly Hit[];
}

/**
 * Finds the reviews that have a sentence of a query word for word: it was copied from one of them.
 *
 * @param typed the query as it was typed
 * @param matching the reviews with all of its content words: only their texts are read
 */
export async function verbatim(
  typed: string,
  parts: readonly QueryPart[],
  query: ResolvedQuery,
  matching: readonly Hit[],
  { hasTexts }: Pick<Engine, 'hasTexts'>,
): Promise<Verbatim | undefined> {
  const words = parts.flatMap((part) => part.words);
  const isPlain = parts.every(({ kind, isExcluded }) => kind !== 'phrase' && !isExcluded);
  if (!query.isSentence || !isPlain || words.length < minimumWords) return undefined;
  if (!hasTexts && matching.length > maximumTexts) return undefined;
  const term: Term = { typed: typed.trim(), patterns: [{ kind: 'phrase', words }] };
  const hits = await Promise.all(
    matching.map(async (hit) => {
      const paragraphs = paragraphsOf(await hit.read(), [term]);
      return paragraphs.some(({ matches }) => matches.has(term)) ? [hit] : [];
    }),
  );
  if (hits.flat().length === 0) return undefined;
  const phrase = { ...query, terms: [term], themes: [], isQuestion: false };
  return { query: phrase, found: hits.flat() };
}

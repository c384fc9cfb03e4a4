import type { TextRange } from '../words/find-matches.ts';
import { fold } from '../words/fold.ts';
import type { Word } from '../words/folded-tokens.ts';
import type { Term } from '../words/pattern.ts';

/** A paragraph of a review, with its matches. */
export interface Paragraph {
  /** Its number in the review, from 1. */
  readonly number: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** The matches of each term, in the order of the text. Terms without a match are left out. */
  readonly matches: ReadonlyMap<Term, readonly TextRange[]>;
}

/** The parameters k1 and b of BM25: how soon repetitions saturate, and how much length counts. */
const saturation = 1.2;
const lengthWeight = 0.4;

/** Factor for a term that a paragraph contains as typed, not only in another inflection. */
const asTypedFactor = 1.5;

/** Returns the positions of matches among the words of a text, in ascending order. */
function positionsOf(matches: readonly TextRange[], words: readonly Word[]): number[] {
  const starts = new Set(matches.map(({ start }) => start));
  return words.flatMap(({ start }, position) => (starts.has(start) ? [position] : []));
}

/**
 * Returns the length of the shortest stretch of a text that has something from each of some lists
 * of positions: infinite if one of them is empty.
 */
export function shortestStretch(lists: readonly (readonly number[])[]): number {
  const last = lists.map(() => Number.NEGATIVE_INFINITY);
  return lists
    .flatMap((positions, list) => positions.map((position) => ({ position, list })))
    .sort((one, other) => one.position - other.position)
    .reduce((shortest, { position, list }) => {
      last[list] = position;
      return Math.min(shortest, position - Math.min(...last));
    }, Number.POSITIVE_INFINITY);
}

/**
 * Returns a bonus for terms that are close together: 0 if the paragraph has only one term, or one
 * word for all.
 */
function proximity({ words, matches }: Paragraph): number {
  const positions = [...matches.values()].map((own) => positionsOf(own, words));
  return (positions.length - 1) / (shortestStretch(positions) || Number.POSITIVE_INFINITY);
}

/** Returns the mean length of paragraphs, in words. */
export function meanLengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words.length, 0) / paragraphs.length;
}

/**
 * Returns how well a paragraph answers a query: BM25, with a bonus for terms that are as typed or
 * close together.
 *
 * @param weights the weight of each term: rare terms weigh more
 * @param meanLength the mean length of a paragraph, in words
 */
export function paragraphScore(
  paragraph: Paragraph,
  weights: ReadonlyMap<Term, number>,
  meanLength: number,
): number {
  const length = 1 - lengthWeight + (lengthWeight * paragraph.words.length) / meanLength;
  const words = new Set(paragraph.words.map(({ folded }) => folded));
  let score = 0;
  for (const [term, weight] of weights) {
    const count = paragraph.matches.get(term)?.length;
    if (count === undefined) continue;
    const frequency = (count * (saturation + 1)) / (count + saturation * length);
    score += weight * frequency * (words.has(fold(term.typed)) ? asTypedFactor : 1);
  }
  return score * (1 + proximity(paragraph));
}

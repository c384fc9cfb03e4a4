import type { Paragraph } from '../answering/paragraph-score.ts';
import type { IndexedReview } from '../engine/indexed-review.ts';
import { rarity } from './rarity.ts';
import { type SoughtTerm, variantIn } from './sought-terms.ts';

/** A review with its paragraphs. */
export interface Candidate {
  readonly indexed: IndexedReview;
  readonly paragraphs: readonly Paragraph[];
}

/** How much each term of a query weighs. */
export type TermWeights = ReadonlyMap<SoughtTerm, number>;

/**
 * Weighs terms by their rarity among the paragraphs of the whole archive. How many paragraphs have
 * a term is estimated from the reviews that have it, and from those of its paragraphs that were read.
 */
export function weightsOf(
  sought: readonly SoughtTerm[],
  candidates: readonly Candidate[],
  all: number,
): TermWeights {
  const paragraphs = candidates.flatMap((candidate) => candidate.paragraphs);
  const total = (paragraphs.length / candidates.length) * all;
  return new Map(
    sought.map((term) => {
      const having = (own: readonly Paragraph[]) =>
        own.filter((paragraph) => variantIn(term, paragraph)).length;
      const reviews = candidates.filter((candidate) => having(candidate.paragraphs) > 0).length;
      const perReview = reviews > 0 ? having(paragraphs) / reviews : 1;
      return [term, rarity(Math.min(total, term.hits.length * perReview), total)];
    }),
  );
}

/** The share of a query, by weight, that something answers to, given how far it does to each term. */
export function coverageOf(weights: TermWeights, answers: (term: SoughtTerm) => number): number {
  const sum = (share: (term: SoughtTerm) => number) =>
    [...weights].reduce((total, [term, weight]) => total + weight * share(term), 0);
  return sum(answers) / sum(() => 1);
}

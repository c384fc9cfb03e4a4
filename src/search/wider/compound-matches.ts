import { type FoundReview, paragraphsOf } from '../answering/rank-reviews.ts';
import type { Term } from '../words/pattern.ts';

/** A term that may be a part of a compound. */
export interface PartTerm extends Term {
  /** The compound, as typed, if the texts must have its parts in one paragraph. */
  readonly togetherFor?: string;
  /** Whether it says what a compound is: a film score is a score. */
  readonly isHead?: boolean;
}

/** Whether a review has the parts of each compound together that it must have so. */
export function hasTogether({ indexed }: FoundReview, terms: readonly PartTerm[]): boolean {
  const together = Map.groupBy(terms, ({ togetherFor }) => togetherFor);
  return [...together].every(
    ([compound, parts]) =>
      compound === undefined ||
      paragraphsOf(indexed, parts).some(({ matches }) => matches.size === parts.length),
  );
}

/** Puts the paragraphs first that have what compounds are, not only what specifies them. */
export function headsFirst(review: FoundReview, terms: readonly PartTerm[]): FoundReview {
  const heads = terms.filter(({ isHead }) => isHead);
  if (heads.length === 0) return review;
  const found = paragraphsOf(review.indexed, heads);
  const headsIn = (number: number) => found[number - 1]?.matches.size ?? 0;
  const paragraphs = review.paragraphs.toSorted(
    (one, other) => headsIn(other.number) - headsIn(one.number),
  );
  return { ...review, paragraphs };
}

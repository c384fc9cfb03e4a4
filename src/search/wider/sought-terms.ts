import { type ReviewLookup, reviewsWithTerm } from '../answering/matching-reviews.ts';
import type { Paragraph } from '../answering/paragraph-score.ts';
import type { Hit } from '../engine/engine.ts';
import { union } from '../engine/review-sets.ts';
import type { Term } from '../words/pattern.ts';
import { patternsOfForms } from './patterns-of-forms.ts';
import type { RelatedForms } from './related-words.ts';
import type { WiderTerm } from './wider-terms.ts';

/** How much a word counts that stands in for the typed one. */
const standInFactors: Readonly<Record<RelatedForms['kind'], number>> = {
  derived: 0.8,
  synonym: 0.7,
  part: 0.6,
  translation: 0.7,
  alternative: 0.7,
};

/** One way to find a term: by its own words, or by others that stand in for them. */
interface Variant {
  readonly term: Term;
  /** How much it counts, up to 1. */
  readonly factor: number;
}

/** A term with all ways to find it, the best first, and the reviews that have any of them. */
export interface SoughtTerm {
  readonly typed: string;
  readonly variants: readonly Variant[];
  readonly hits: readonly Hit[];
  /** The term of the query. */
  readonly wider: WiderTerm;
}

function variantsOf({ typed, exact, related }: WiderTerm): Variant[] {
  const standIns = related.map(({ kind, forms }) => ({
    term: { typed, patterns: patternsOfForms(forms) },
    factor: standInFactors[kind],
  }));
  return [{ term: { typed, patterns: exact }, factor: 1 }, ...standIns]
    .filter(({ term }) => term.patterns.length > 0)
    .sort((one, other) => other.factor - one.factor);
}

/**
 * Finds the reviews that have a term, in whatever way. Where every word takes files, words that stand
 * in for a term are sought only if no wanted review has the term itself.
 *
 * @param isWanted whether a review may be shown, by its id
 */
export async function seek(
  term: WiderTerm,
  isWanted: (id: string) => boolean,
  lookup: ReviewLookup,
): Promise<SoughtTerm> {
  const variants = variantsOf(term);
  const hitsOf = async (some: readonly Variant[]) =>
    union(await Promise.all(some.map((each) => reviewsWithTerm(each.term, lookup))));
  const own = lookup.engine.hasTexts ? [] : await hitsOf(variants.slice(0, 1));
  const hits = own.some(({ id }) => isWanted(id)) ? own : await hitsOf(variants);
  return { typed: term.typed, variants, hits, wider: term };
}

/** The best variant of a term that a paragraph has. */
export const variantIn = ({ variants }: SoughtTerm, { matches }: Paragraph): Variant | undefined =>
  variants.find(({ term }) => matches.has(term));

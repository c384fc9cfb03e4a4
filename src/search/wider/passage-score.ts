import { type Paragraph, paragraphScore } from '../answering/paragraph-score.ts';
import { isNamedBy } from '../answering/rank-reviews.ts';
import type { IndexedReview } from '../engine/indexed-review.ts';
import { type SoughtTerm, variantIn } from './sought-terms.ts';
import { coverageOf, type TermWeights } from './term-weights.ts';
import type { topicScores } from './topic-scores.ts';
import type { WiderTerm } from './wider-terms.ts';

/**
 * How much the text of a passage in another language than the query's counts. Its topics count in
 * full: the records of films and reviews name them in several languages.
 */
const otherLanguageFactor = 0.55;

/** How much a passage counts that has none of the names in the query. */
const otherNamesFactor = 0.3;

/** How well the text of a paragraph answers the query: each term counts once, by its best variant. */
function textScore(paragraph: Paragraph, weights: TermWeights, meanLength: number): number {
  const best = [...weights].flatMap(([term, weight]) => {
    const variant = variantIn(term, paragraph);
    return variant ? [[variant.term, weight * variant.factor] as const] : [];
  });
  const matches = new Map(best.map(([term]) => [term, paragraph.matches.get(term) ?? []]));
  return paragraphScore({ ...paragraph, matches }, new Map(best), meanLength);
}

/** A paragraph that may come close to answering a query, with how well it does. */
export interface ScoredParagraph {
  readonly indexed: IndexedReview;
  readonly paragraph: Paragraph;
  readonly score: number;
  /** The share of the query, by weight, that it answers to. */
  readonly coverage: number;
  /** The words of the query that it tells, if only by others, as typed. */
  readonly told: readonly string[];
  /** The words of the query that it lacks, as typed. */
  readonly lacking: readonly string[];
}

/** What scores the paragraphs: the same for all of them. */
export interface Scoring {
  readonly sought: readonly SoughtTerm[];
  /** Those that are names. */
  readonly named: readonly SoughtTerm[];
  readonly weights: TermWeights;
  /** The mean length of a paragraph, in words. */
  readonly meanLength: number;
  readonly topicScore: ReturnType<typeof topicScores>;
  /** The languages that the query may be in. */
  readonly languages: readonly string[];
}

/** Scores a paragraph of a review by its text, and by what the records say that it tells. */
export function scoreParagraph(
  indexed: IndexedReview,
  paragraph: Paragraph,
  { sought, named, weights, meanLength, topicScore, languages }: Scoring,
): ScoredParagraph {
  const factors = new Map(
    sought.map((term) => [term.wider, variantIn(term, paragraph)?.factor ?? 0]),
  );
  const inText = (term: WiderTerm) => factors.get(term) ?? 0;
  const topic = topicScore(indexed, paragraph.number, inText);
  const isTold = ({ wider }: SoughtTerm) => topic.told.has(wider);
  const coverage = coverageOf(weights, (term) => (isTold(term) ? 1 : inText(term.wider)));
  const isOther = !languages.includes(indexed.language);
  const sum =
    textScore(paragraph, weights, meanLength) * (isOther ? otherLanguageFactor : 1) + topic.score;
  const isThere = (term: SoughtTerm) =>
    inText(term.wider) > 0 ||
    isTold(term) ||
    term.variants.some((each) => isNamedBy(indexed, each.term));
  const lacksNames = named.length > 0 && !named.some(isThere);
  const typedOf = (isWanted: (term: SoughtTerm) => boolean) =>
    sought.filter(isWanted).map(({ typed }) => typed);
  return {
    indexed,
    paragraph,
    // A question may ask for more than a passage tells.
    score: sum * coverage * (lacksNames ? otherNamesFactor : 1),
    coverage,
    told: typedOf(isThere),
    lacking: typedOf((term) => !isThere(term)),
  };
}

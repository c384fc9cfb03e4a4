import type { ReviewLookup } from '../answering/matching-reviews.ts';
import { meanLengthOf } from '../answering/paragraph-score.ts';
import { bestFirst, inTextOrder, marksOf, paragraphsOf } from '../answering/rank-reviews.ts';
import type { Hit } from '../engine/engine.ts';
import { union } from '../engine/review-sets.ts';
import { uniqueOrder } from '../engine/unique-order.ts';
import type { Manifest } from '../vocabulary/manifest.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import { type ScoredParagraph, type Scoring, scoreParagraph } from './passage-score.ts';
import { rarity } from './rarity.ts';
import { type SoughtTerm, seek } from './sought-terms.ts';
import { weightsOf } from './term-weights.ts';
import { topicScores } from './topic-scores.ts';
import type { ClosestPassage } from './wider-group.ts';
import type { WiderTerm } from './wider-terms.ts';

/** Maximum number of reviews whose texts are read. */
const maximumTexts = 20;

/** Maximum number of passages. */
const maximumPassages = 6;

/** Minimum score of a passage, as a share of the best passage's score. */
const minimumShare = 0.75;

/** Minimum share of a query that the best passage answers to: the name of its film alone is too little. */
const minimumCoverage = 0.2;

/** The reviews whose terms weigh most together, of those wanted. */
function heaviest(
  sought: readonly SoughtTerm[],
  all: number,
  isWanted: (id: string) => boolean,
): Hit[] {
  const weights = new Map<string, number>();
  for (const { hits } of sought) {
    const weight = rarity(hits.length, all);
    for (const { id } of hits) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return union(sought.map(({ hits }) => hits))
    .filter(({ id }) => isWanted(id))
    .map((hit) => ({ ...hit, score: weights.get(hit.id) ?? 0 }))
    .sort(bestFirst)
    .slice(0, maximumTexts);
}

/** A paragraph as the answer shows it. */
function toPassage({ indexed, paragraph, score, told, lacking }: ScoredParagraph): ClosestPassage {
  const { number, text, matches } = paragraph;
  const found = { number, text, matches: inTextOrder(matches), score };
  const marks = marksOf([found]);
  return {
    review: { indexed, titleMatches: [], paragraphs: [found], marks, score },
    paragraph: found,
    told,
    lacking,
  };
}

/** What to find the closest passages for, and where. */
export interface ClosestQuery {
  readonly terms: readonly WiderTerm[];
  /** The words that these leave out, such as who: they say what it asks for, but nothing in a text. */
  readonly asking: readonly WiderTerm[];
  /** The words of the names that it has, folded. */
  readonly names: ReadonlySet<string>;
  /** The languages that the query may be in. */
  readonly languages: readonly string[];
  /** Whether a review may be shown, by its id. */
  readonly isWanted: (id: string) => boolean;
  readonly lookup: ReviewLookup;
  readonly manifest: Manifest;
}

/**
 * Finds the paragraphs of the whole archive that come closest to answering a query.
 *
 * @returns the passages, the best first
 */
export async function closestPassages({
  terms,
  asking,
  names,
  languages,
  isWanted,
  lookup,
  manifest,
}: ClosestQuery): Promise<ClosestPassage[]> {
  const [all, ...sought] = await Promise.all([
    lookup.engine.all(lookup.engine.hasTexts ? uniqueOrder : undefined),
    ...terms.map((term) => seek(term, isWanted, lookup)),
  ]);
  const hits = lookup.engine.hasTexts
    ? all.filter(({ id }) => isWanted(id))
    : heaviest(sought, all.length, isWanted);
  const reviews = await Promise.all(hits.map((hit) => hit.read()));
  const patterns = sought.flatMap(({ variants }) => variants.map(({ term }) => term));
  const candidates = reviews.map((indexed) => ({
    indexed,
    paragraphs: paragraphsOf(indexed, patterns),
  }));
  const isName = (words: string) => wordsOf(words).every(({ folded }) => names.has(folded));
  const scoring: Scoring = {
    sought,
    named: sought.filter(({ typed }) => isName(typed)),
    weights: weightsOf(sought, candidates, all.length),
    meanLength: meanLengthOf(candidates.flatMap(({ paragraphs }) => paragraphs)),
    topicScore: topicScores(reviews, [...terms, ...asking], languages, manifest),
    languages,
  };
  const scored = candidates
    .flatMap(({ indexed, paragraphs }) =>
      paragraphs.map((paragraph) => scoreParagraph(indexed, paragraph, scoring)),
    )
    .filter(({ score }) => score > 0)
    .sort(bestFirst);
  const [best] = scored;
  if (!best || best.coverage < minimumCoverage) return [];
  return scored
    .filter(({ score }) => score >= best.score * minimumShare)
    .slice(0, maximumPassages)
    .map(toPassage);
}

import type { ReviewLookup } from '../answering/matching-reviews.ts';
import { type Paragraph, paragraphScore } from '../answering/paragraph-score.ts';
import {
  bestFirst,
  inTextOrder,
  isNamedBy,
  marksOf,
  paragraphsOf,
} from '../answering/rank-reviews.ts';
import type { Hit } from '../engine/engine.ts';
import { union } from '../engine/review-sets.ts';
import type { Manifest } from '../vocabulary/manifest.ts';
import { rarity } from './rarity.ts';
import { type SoughtTerm, seek, variantIn } from './sought-terms.ts';
import { coverageOf, type TermWeights, weightsOf } from './term-weights.ts';
import { topicScores } from './topic-scores.ts';
import type { ClosestPassage } from './wider-group.ts';
import type { WiderTerm } from './wider-terms.ts';

/** Maximum number of reviews whose texts are read. */
const maximumTexts = 20;

/** Maximum number of passages. */
const maximumPassages = 6;

/** Minimum score of a passage, as a share of the best passage's score. */
const minimumShare = 0.75;

/** How much a passage in another language than the query's counts. */
const otherLanguageFactor = 0.55;

/** The same for its topics: the records of films and reviews name them in several languages. */
const otherLanguageTopicFactor = 0.8;

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

/** How well a paragraph answers the query: each term counts once, by its best variant. */
function scoreOf(paragraph: Paragraph, weights: TermWeights, meanLength: number): number {
  const best = [...weights].flatMap(([term, weight]) => {
    const variant = variantIn(term, paragraph);
    return variant ? [[variant.term, weight * variant.factor] as const] : [];
  });
  const matches = new Map(best.map(([term]) => [term, paragraph.matches.get(term) ?? []]));
  return paragraphScore({ ...paragraph, matches }, new Map(best), meanLength);
}

/**
 * Finds the paragraphs of the whole archive that come closest to answering a query.
 *
 * @param isWanted whether a review may be shown, by its id
 * @returns the passages, the best first
 */
export async function closestPassages(
  terms: readonly WiderTerm[],
  isWanted: (id: string) => boolean,
  lookup: ReviewLookup,
  manifest: Manifest,
  languages: readonly string[],
): Promise<ClosestPassage[]> {
  const [all, ...sought] = await Promise.all([
    lookup.engine.all(),
    ...terms.map((term) => seek(term, lookup)),
  ]);
  const hits = lookup.engine.hasTexts
    ? all.filter(({ id }) => isWanted(id))
    : heaviest(sought, all.length, isWanted);
  const read = await Promise.all(hits.map((hit) => hit.read()));
  const topics = topicScores(read, terms, languages, manifest);
  const patterns = sought.flatMap(({ variants }) => variants.map(({ term }) => term));
  const candidates = read.map((indexed) => ({
    indexed,
    paragraphs: paragraphsOf(indexed, patterns),
  }));
  const weights = weightsOf(sought, candidates, all.length);
  const paragraphs = candidates.flatMap((candidate) => candidate.paragraphs);
  const meanLength =
    paragraphs.reduce((sum, { words }) => sum + words.length, 0) / paragraphs.length;
  const passages = candidates
    .flatMap(({ indexed, paragraphs: own }) =>
      own.map((paragraph) => {
        const found = new Map(
          sought.map((term) => [term.wider, variantIn(term, paragraph)?.factor ?? 0]),
        );
        const inText = (term: WiderTerm) => found.get(term) ?? 0;
        const topic = topics(indexed, paragraph.number, inText);
        const tells = ({ wider }: SoughtTerm) => topic.told.has(wider);
        const coverage = coverageOf(weights, (term) => (tells(term) ? 1 : inText(term.wider)));
        const isOther = !languages.includes(indexed.language);
        const sum =
          scoreOf(paragraph, weights, meanLength) * (isOther ? otherLanguageFactor : 1) +
          topic.score * (isOther ? otherLanguageTopicFactor : 1);
        // A question may ask for more than a passage tells.
        const score = sum * coverage;
        const isThere = (term: SoughtTerm) =>
          inText(term.wider) > 0 ||
          tells(term) ||
          term.variants.some((each) => isNamedBy(indexed, each.term));
        const lacking = sought.filter((term) => !isThere(term)).map(({ typed }) => typed);
        return { indexed, paragraph, score, coverage, lacking };
      }),
    )
    .filter(({ score }) => score > 0)
    .sort(bestFirst);
  const [best] = passages;
  if (!best || best.coverage < minimumCoverage) return [];
  return passages
    .filter(({ score }) => score >= best.score * minimumShare)
    .slice(0, maximumPassages)
    .map(({ indexed, paragraph: { matches, ...paragraph }, score, lacking }) => {
      const found = { ...paragraph, matches: inTextOrder(matches), score };
      const marks = marksOf([found]);
      return {
        review: { indexed, titleMatches: [], paragraphs: [found], marks, score },
        paragraph: found,
        lacking,
      };
    });
}

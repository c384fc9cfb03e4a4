import type { ReviewLookup } from '../answering/matching-reviews.ts';
import { reviewsWithTerm } from '../answering/matching-reviews.ts';
import { type Paragraph, paragraphScore } from '../answering/paragraph-score.ts';
import {
  bestFirst,
  type FoundReview,
  inTextOrder,
  marksOf,
  paragraphsOf,
} from '../answering/rank-reviews.ts';
import type { Hit } from '../engine/engine.ts';
import type { IndexedReview } from '../engine/indexed-review.ts';
import { union } from '../engine/review-sets.ts';
import type { Term } from '../words/pattern.ts';
import type { ClosestPassage } from './wider-group.ts';

/** Maximum number of reviews whose texts are read. */
const maximumTexts = 20;

/** Maximum number of passages. */
const maximumPassages = 6;

/** Minimum score of a passage, as a share of the best passage's score. */
const minimumShare = 0.6;

/** The inverse document frequency of BM25: how much a word weighs that some of all texts have. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** A review with its paragraphs. */
interface Candidate {
  readonly indexed: IndexedReview;
  readonly paragraphs: readonly Paragraph[];
}

/** A term with the reviews that match it. */
interface FoundTerm {
  readonly term: Term;
  readonly hits: readonly Hit[];
}

/** The reviews whose terms weigh most together. */
function heaviest(found: readonly FoundTerm[], all: number): Hit[] {
  const weights = new Map<string, number>();
  for (const { hits } of found) {
    const weight = rarity(hits.length, all);
    for (const { id } of hits) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return union(found.map(({ hits }) => hits))
    .map((hit) => ({ ...hit, score: weights.get(hit.id) ?? 0 }))
    .sort(bestFirst)
    .slice(0, maximumTexts);
}

/**
 * Weighs terms by their rarity among the paragraphs of the whole archive. How many paragraphs have
 * a term is estimated from the reviews that have it, and from those of its paragraphs that were read.
 */
function weightsOf(
  found: readonly FoundTerm[],
  candidates: readonly Candidate[],
  all: number,
): ReadonlyMap<Term, number> {
  const paragraphs = candidates.flatMap((candidate) => candidate.paragraphs);
  const total = (paragraphs.length / candidates.length) * all;
  return new Map(
    found.map(({ term, hits }) => {
      const having = (own: readonly Paragraph[]) =>
        own.filter(({ matches }) => matches.has(term)).length;
      const reviews = candidates.filter((candidate) => having(candidate.paragraphs) > 0).length;
      const perReview = reviews > 0 ? having(paragraphs) / reviews : 1;
      return [term, rarity(Math.min(total, hits.length * perReview), total)];
    }),
  );
}

/**
 * Finds the paragraphs of the whole archive that come closest to answering a query.
 *
 * @param terms the terms that the archive has
 * @param isWanted whether a review may be shown, by its id
 * @returns the passages, the best first; `lacking` names those of the terms that are not there
 */
export async function closestPassages(
  terms: readonly Term[],
  isWanted: (id: string) => boolean,
  lookup: ReviewLookup,
): Promise<ClosestPassage[]> {
  const [all, ...hits] = await Promise.all([
    lookup.engine.all(),
    ...terms.map((term) => reviewsWithTerm(term, lookup)),
  ]);
  const found = terms.map((term, index) => ({ term, hits: hits[index] ?? [] }));
  const wanted = found.map(({ term, hits: own }) => ({
    term,
    hits: own.filter(({ id }) => isWanted(id)),
  }));
  const read = await Promise.all(heaviest(wanted, all.length).map((hit) => hit.read()));
  const candidates = read.map((indexed) => ({
    indexed,
    paragraphs: paragraphsOf(indexed, terms),
  }));
  const weights = weightsOf(found, candidates, all.length);
  const paragraphs = candidates.flatMap((candidate) => candidate.paragraphs);
  const meanLength =
    paragraphs.reduce((sum, { words }) => sum + words.length, 0) / paragraphs.length;
  const passages = candidates.flatMap(({ indexed, paragraphs: own }) =>
    own
      .filter(({ matches }) => matches.size > 0)
      .map((each): ClosestPassage => {
        const score = paragraphScore(each, weights, meanLength);
        const paragraph = { ...each, matches: inTextOrder(each.matches), score };
        const review: FoundReview = {
          indexed,
          titleMatches: [],
          paragraphs: [paragraph],
          marks: marksOf([paragraph]),
          score,
        };
        const lacking = terms.filter((term) => !each.matches.has(term)).map(({ typed }) => typed);
        return { review, paragraph, lacking };
      }),
  );
  const sorted = passages.sort((one, other) => bestFirst(one.review, other.review));
  const best = sorted[0]?.paragraph.score ?? 0;
  return sorted
    .filter(({ paragraph }) => paragraph.score >= best * minimumShare)
    .slice(0, maximumPassages);
}

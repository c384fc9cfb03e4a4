import type { Review } from '../../schema/review.ts';

/** A review, and how closely it is related to the current one. */
interface Candidate {
  readonly review: Review;
  score: number;
}

/** The candidates with the highest scores, highest first. Those with equal scores keep their order. */
function highest(candidates: readonly Candidate[], maximum: number): Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const rank = best.findLastIndex((each) => each.score >= candidate.score) + 1;
    if (candidate.score === 0 || rank >= maximum) continue;
    best.splice(rank, 0, candidate);
    if (best.length > maximum) best.pop();
  }
  return best;
}

/**
 * Prepares a lookup of the reviews on the same themes as a review, the most closely related first. The rarer a
 * theme, the more closely it relates the reviews that share it. Equally related reviews are taken in the order of
 * the list, starting after the review, so that links are spread over the whole list.
 *
 * @param ordered all reviews, in the order of the list
 * @param maximum the maximum number of related reviews
 * @returns the lookup, which throws if a review is not in the list
 */
export function relatedReviews(
  ordered: readonly Review[],
  maximum: number,
): (review: Review) => Review[] {
  const candidates: Candidate[] = ordered.map((review) => ({ review, score: 0 }));
  const positions = new Map(ordered.map((review, position) => [review, position]));
  const byTheme = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const id of candidate.review.themes) {
      const sharing = byTheme.get(id);
      if (sharing) sharing.push(candidate);
      else byTheme.set(id, [candidate]);
    }
  }
  return (review) => {
    const position = positions.get(review);
    if (position === undefined) throw new Error(`The list does not contain ${review.slug}.`);
    const themes = new Set(review.themes);
    for (const candidate of candidates) candidate.score = 0;
    for (const [id, sharing] of byTheme) {
      if (!themes.has(id)) continue;
      const weight = Math.log(1 + ordered.length / sharing.length);
      for (const candidate of sharing) candidate.score += weight;
    }
    const others = [...candidates.slice(position + 1), ...candidates.slice(0, position)];
    return highest(others, maximum).map((candidate) => candidate.review);
  };
}

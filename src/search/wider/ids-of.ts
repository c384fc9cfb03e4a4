import type { FoundReview } from '../answering/rank-reviews.ts';
import type { Hit } from '../engine/engine.ts';
import type { IndexedReview } from '../engine/indexed-review.ts';

/**
 * Returns the ids of some reviews.
 *
 * @param hits the hits that they and others were read from
 * @param texts what was read from each hit
 */
export function idsOf(
  reviews: readonly FoundReview[],
  hits: readonly Hit[],
  texts: readonly IndexedReview[],
): string[] {
  const addresses = new Set(reviews.map(({ indexed }) => indexed.address));
  return hits.flatMap(({ id }, index) => (addresses.has(texts[index]?.address ?? '') ? [id] : []));
}

import type { FoundReview } from './rank-reviews.ts';

/** How much better a review must score to be shown before the one that was first. */
export const muchBetter = 1.5;

/** Remembers which review was shown first. */
export class FirstResult {
  #query = '';
  #address = '';

  /** Lets the first review stay first while the reader types, unless another is much better. */
  keep(reviews: readonly FoundReview[], query: string): readonly FoundReview[] {
    const [best] = reviews;
    const last = reviews.find(({ indexed }) => indexed.address === this.#address);
    const isTyping = query.startsWith(this.#query);
    const stays = best && last && isTyping && best.score < last.score * muchBetter;
    const kept = stays ? [last, ...reviews.filter((review) => review !== last)] : reviews;
    this.#query = query;
    this.#address = kept[0]?.indexed.address ?? '';
    return kept;
  }
}

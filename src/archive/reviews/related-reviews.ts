import type { Review } from '../../schema/review.ts';

/** A review that speaks of themes that another speaks of, too. */
export interface Related {
  readonly review: Review;
  /** The themes of both, by their ids, in the order of the other's record. */
  readonly themes: readonly string[];
}

/** Where to go on from a review. */
export interface Further {
  /** The reviews beside it in the list of all, where there are any. */
  readonly previous: Review | undefined;
  readonly next: Review | undefined;
  /** Reviews on the same themes, those that share most first. */
  readonly related: readonly Related[];
}

/**
 * Where to go on from each of some reviews. What two reviews share counts for more the fewer speak of
 * it; of reviews that share as much, those that come sooner after it are taken, so that no review is
 * at the head of every other's.
 *
 * @param ordered the reviews, in the order in which they are listed
 * @param most how many related reviews are given at most
 */
export function furtherFrom(ordered: readonly Review[], most: number): (review: Review) => Further {
  const places = new Map(ordered.map((review, place) => [review, place]));
  const speaking = Map.groupBy(
    ordered.flatMap((review, place) => review.themes.map((theme) => ({ theme, place }))),
    ({ theme }) => theme,
  );
  const weights = new Float64Array(ordered.length);
  return (review) => {
    const own = places.get(review);
    if (own === undefined) throw new Error(`${review.slug} is not among the reviews of the list.`);
    weights.fill(0);
    for (const theme of review.themes) {
      const others = speaking.get(theme) ?? [];
      const weight = Math.log(1 + ordered.length / others.length);
      for (const { place } of others) weights[place] = (weights[place] ?? 0) + weight;
    }
    const nearest: { readonly place: number; readonly weight: number }[] = [];
    for (let step = 1; step < ordered.length; step += 1) {
      const place = (own + step) % ordered.length;
      const weight = weights[place] ?? 0;
      if (weight === 0) continue;
      const rank = nearest.findIndex((other) => other.weight < weight);
      if (rank >= 0) nearest.splice(rank, 0, { place, weight });
      else if (nearest.length < most) nearest.push({ place, weight });
      if (nearest.length > most) nearest.pop();
    }
    const related = nearest.flatMap(({ place }): Related[] => {
      const found = ordered[place];
      if (!found) return [];
      return [{ review: found, themes: review.themes.filter((id) => found.themes.includes(id)) }];
    });
    return { previous: ordered[own - 1], next: ordered[own + 1], related };
  };
}

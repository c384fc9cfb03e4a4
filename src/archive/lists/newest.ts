import type { Review } from '../../schema/review.ts';

/** A review whose record says when the archive received it. */
export type DatedReview = Review & { readonly received: string };

const isDated = (review: Review): review is DatedReview => review.received !== undefined;

/**
 * The reviews by the day on which the archive received them, the newest first, and those of one day by their slugs.
 * Those without a recorded day are left out.
 */
export function newestFirst(reviews: readonly Review[]): DatedReview[] {
  return reviews.filter(isDated).sort((one, other) => {
    if (one.received !== other.received) return one.received < other.received ? 1 : -1;
    return one.slug < other.slug ? -1 : 1;
  });
}

/**
 * The newest reviews of each group, by the group, in the order of the reviews.
 *
 * @param sorted reviews, the newest first
 * @param groupsOf the groups of a review
 * @param most the maximum number of reviews of a group
 */
export function newestByGroup<Item>(
  sorted: readonly Item[],
  groupsOf: (item: Item) => Iterable<string>,
  most: number,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of sorted) {
    for (const group of groupsOf(item)) {
      const found = groups.get(group);
      if (!found) groups.set(group, [item]);
      else if (found.length < most) found.push(item);
    }
  }
  return groups;
}

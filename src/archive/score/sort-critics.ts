import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { titleCollator } from '../text/formats.ts';
import { type Shape, shapeOf } from '../themes/shape.ts';
import type { ScoreOrder } from './score-orders.ts';

/** What decides the alphabetical order of critics. */
export interface ScoreContext {
  /** The interface language. */
  readonly language: string;
  /** The name of a review's critic. */
  readonly nameOf: (review: Review) => string;
}

/**
 * The number of passages by which an order ranks critics, and themes that equally many critics judge. By pitch,
 * none counts.
 */
export function passageRank(passages: readonly Passage[], order: ScoreOrder): number {
  const count = (shape: Shape) => passages.filter((each) => shapeOf(each) === shape).length;
  switch (order) {
    case 'pitch':
      return 0;
    case 'discussion':
      return passages.length - count('others');
    case 'praise':
      return count('praise');
    case 'reservations':
      return count('reservation');
  }
}

/** Sorts the reviews of a film as the columns of its score. Those of equal rank are sorted by name. */
export function sortCritics(
  reviews: readonly Review[],
  order: ScoreOrder,
  { language, nameOf }: ScoreContext,
): Review[] {
  const { compare } = titleCollator(language);
  return reviews
    .map((review) => ({ review, rank: passageRank(review.passages, order), name: nameOf(review) }))
    .sort(
      (one, other) =>
        other.rank - one.rank ||
        compare(one.name, other.name) ||
        compare(one.review.slug, other.review.slug),
    )
    .map(({ review }) => review);
}

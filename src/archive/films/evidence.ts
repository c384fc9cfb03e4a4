import type { Place } from '../../schema/place.ts';
import type { Quotation } from '../../schema/quotation.ts';
import type { Review } from '../../schema/review.ts';
import { quotedWordsId } from '../reviews/quoted-words.ts';
import { select } from '../text/resolve-selector.ts';

/** Words of a review that say what a record says. */
export interface Evidence {
  readonly review: Review;
  readonly place: Place;
  /** Their id on the page of the review. */
  readonly id: string;
}

/**
 * Finds quotations in their reviews, in the order of the reviews.
 *
 * @throws {Error} if a review does not exist or does not have the words once, which the loader has ruled out
 */
export function evidenceOf(
  quotations: readonly Quotation[],
  reviews: readonly Review[],
): Evidence[] {
  const position = new Map(reviews.map(({ slug }, index) => [slug, index]));
  return quotations
    .map((quotation) => {
      const index = position.get(quotation.review);
      const review = index === undefined ? undefined : reviews[index];
      const result = review && select(quotation, review.paragraphs);
      if (index === undefined || !review || !result || !('place' in result)) {
        throw new Error(`${quotation.review} does not have these words once: ${quotation.exact}`);
      }
      const { place } = result;
      return { index, evidence: { review, place, id: quotedWordsId(place, review) } };
    })
    .sort((one, other) => one.index - other.index)
    .map(({ evidence }) => evidence);
}

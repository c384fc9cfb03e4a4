import type { Review } from '../../schema/review.ts';
import { contentRoot } from '../content-folder.ts';
import type { Problem } from '../problem.ts';

/** The name of a review's file in messages. */
const fileOf = ({ slug }: Review) => `${contentRoot}/reviews/${slug}.md`;

/** The film of a review, and the words of its title, without the quotation marks around or within them. */
const keyOf = ({ film, title }: Review) =>
  `${film} ${title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/**
 * Warns of reviews of the same film that have the same title: readers could not tell them apart in a list.
 *
 * @param positionOf where the title is in the file of a review
 */
export function checkEqualTitles(
  reviews: readonly Review[],
  positionOf: (review: Review) => Pick<Problem, 'line' | 'column'>,
): Problem[] {
  const firstWith = new Map<string, Review>();
  return reviews.flatMap((review): Problem[] => {
    const key = keyOf(review);
    const first = firstWith.get(key);
    if (!first) {
      firstWith.set(key, review);
      return [];
    }
    return [
      {
        file: fileOf(review),
        ...positionOf(review),
        field: 'title',
        message: `Another review of the film has the same title: ${fileOf(first)}.`,
        fix: 'correct the title, or leave it if both reviews were published with it.',
        severity: 'warning',
      },
    ];
  });
}

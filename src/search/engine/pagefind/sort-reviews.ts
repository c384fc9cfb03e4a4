import { checkNumbering } from '../../../site/copied-modules/review-numbering.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Hit } from '../engine.ts';
import { orderFile, readRanks } from './review-ranks.ts';

/**
 * Sorts all reviews in an order of the index. Equal reviews stay as they are numbered.
 *
 * @param reviews as the index numbers them
 * @throws {Error} if the reviews are others, or have another order, because the site has been rebuilt meanwhile
 */
export async function sortReviews(
  reviews: readonly Hit[],
  order: string,
  vocabulary: Vocabulary,
): Promise<Hit[]> {
  const { facets } = await vocabulary.manifest();
  checkNumbering(
    reviews.map(({ id }) => id),
    facets,
  );
  const ranks = readRanks(await vocabulary.text(orderFile(facets, order)));
  if (ranks.length !== reviews.length) throw new Error('The order belongs to another index.');
  return reviews
    .map((hit, number) => ({ hit, rank: ranks[number] ?? 0 }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ hit }) => hit);
}

import { findMatches } from '../words/find-matches.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { Engine, Hit } from './engine.ts';
import { type RankedReview, readReviews } from './indexed-review.ts';
import { uniqueOrder } from './unique-order.ts';

/**
 * An engine for a small archive, whose texts all arrive with the first file: Pagefind would find
 * the same reviews, but takes more files and time. The id of a review is its address.
 *
 * @param texts the reviews, as `writeReviews` has written them
 */
export function textEngine(texts: string): Engine {
  const numbered = readReviews(texts);
  const inOrder = (order: string, reviews: readonly RankedReview[]) =>
    reviews.toSorted((one, other) => (one.ranks[order] ?? 0) - (other.ranks[order] ?? 0));
  const reviews = inOrder(uniqueOrder, numbered);
  const hits = new Map(
    reviews.map((review) => {
      const id = review.address;
      const indexed = { ...review, id };
      return [review, { id, score: 0, read: async () => indexed } satisfies Hit];
    }),
  );
  const found = (among: readonly RankedReview[]) =>
    among.flatMap((review) => hits.get(review) ?? []);
  return {
    hasTexts: true,
    matching: async (pattern) =>
      found(
        reviews.filter(({ title, language, paragraphs }) =>
          [title, ...paragraphs].some(
            (text) => findMatches([pattern], wordsOf(text), language).length > 0,
          ),
        ),
      ),
    all: async (order) => found(order === undefined ? numbered : inOrder(order, reviews)),
  };
}

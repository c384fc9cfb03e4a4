import { typesetTitle } from '../archive/reviews/typeset-review.ts';
import type { ScoreContext } from '../archive/score/sort-critics.ts';
import { listFormat } from '../archive/text/formats.ts';
import type { Review } from '../schema/review.ts';

/**
 * Who wrote a review and where it was published, as far as recorded: `Jane Roe, Alpha Primitive`.
 * Undefined if neither is recorded.
 */
export function byline(
  { authors, source }: Pick<Review, 'authors' | 'source'>,
  language: string,
): string | undefined {
  const names = authors && listFormat(language).format(authors);
  const known = [names, source?.publication].filter((each) => each !== undefined);
  return known.length > 0 ? known.join(', ') : undefined;
}

/**
 * The name by which readers tell a review from the others of its film: its authors, else its publication,
 * else its title.
 */
export function criticName(review: Review, language: string): string {
  const { authors, source } = review;
  if (authors) return listFormat(language).format(authors);
  return source?.publication ?? typesetTitle(review);
}

/** The names by which full scores sort critics in an interface language. */
export function namesIn(language: string): ScoreContext {
  return { language, nameOf: (review) => criticName(review, language) };
}

/**
 * Whether the title of a review stands for the name of its critic, because neither it nor a publication is recorded.
 */
export function isNamedByTitle({ authors, source }: Pick<Review, 'authors' | 'source'>): boolean {
  return authors === undefined && source === undefined;
}

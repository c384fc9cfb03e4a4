import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { passagesOn } from './concordance.ts';

/** A passage and the review that it is of. */
export interface SampledPassage {
  readonly review: Review;
  readonly passage: Passage;
}

/** Takes one of each list in turn, until none is left. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/**
 * Some of the passages on a theme: from every language in turn, and within one from every review, so
 * that a few of them show as many voices as they can.
 *
 * @param most how many at most
 */
export function sampleOf(
  theme: string,
  reviews: readonly Review[],
  most: number,
): SampledPassage[] {
  const byLanguage = Map.groupBy(reviews, ({ language }) => new Intl.Locale(language).language);
  const voices = [...byLanguage.values()].map((own) =>
    inTurn(own.map((review) => passagesOn(theme, review).map((passage) => ({ review, passage })))),
  );
  return inTurn(voices).slice(0, most);
}

import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { criticsPassagesOn } from './statements.ts';

/** A passage with its review. */
export interface SampledPassage {
  readonly review: Review;
  readonly passage: Passage;
}

/** Takes one item from each list in turn, until all are taken. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/**
 * A sample of passages on a theme by as many critics as possible: from each language in turn, and in each
 * language from each review in turn.
 *
 * @param maximum the maximum number of passages
 */
export function sampleOf(
  theme: string,
  reviews: readonly Review[],
  maximum: number,
): SampledPassage[] {
  const byLanguage = Map.groupBy(reviews, ({ language }) => primaryLanguage(language));
  const samples = [...byLanguage.values()].map((inLanguage) =>
    inTurn(
      inLanguage.map((review) =>
        criticsPassagesOn(theme, review).map((passage) => ({ review, passage })),
      ),
    ),
  );
  return inTurn(samples).slice(0, maximum);
}

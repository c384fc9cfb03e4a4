import type { Chosen } from '../facets/facet-counts.ts';
import { loadChosenThemes } from './load-on-demand.ts';
import type { FoundReview } from './rank-reviews.ts';

/** Shows of each review, where it has any, passages on the chosen themes. */
export async function showChosenThemes(
  reviews: readonly FoundReview[],
  { theme: themes = [] }: Chosen,
): Promise<readonly FoundReview[]> {
  if (themes.length === 0) return reviews;
  const { showThemes } = await loadChosenThemes();
  return reviews.map((review) => showThemes(review, themes));
}

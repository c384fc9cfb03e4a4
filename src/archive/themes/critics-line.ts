import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { isCriticsOwn } from './voice.ts';

/**
 * The passage that best tells what a review thinks of its film, in the critic's own words: the judgement that its
 * rating rests on. Without one, it is the critic's first judgement of the film as a whole, else the first judgement
 * on a theme, else the words of the rating, which say no more than “8 out of 10”, else the critic's first passage.
 *
 * @throws {Error} if the critic has no passage, which the loader has ruled out
 */
export function criticsLine({ slug, passages }: Pick<Review, 'slug' | 'passages'>): Passage {
  const own = passages.filter(isCriticsOwn);
  const line =
    own.find(({ supportsRating, stance }) => supportsRating && stance !== undefined) ??
    own.find(({ stance, themes }) => stance !== undefined && themes.length === 0) ??
    own.find(({ stance }) => stance !== undefined) ??
    own.find(({ supportsRating }) => supportsRating) ??
    own[0];
  if (!line) throw new Error(`${slug} has no passage in the words of its critic.`);
  return line;
}

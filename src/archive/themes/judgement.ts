import type { Passage, Stance } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { criticsPassagesOn } from './statements.ts';

/** How a passage or a review judges the film: with praise, with a reservation, or not at all. */
export type Judgement = Stance | 'neither';
export const judgements = ['praise', 'reservation', 'neither'] as const satisfies Judgement[];

/** How a passage judges the film: its stance, or `neither` if it has none. */
export function judgementOf({ stance }: { readonly stance?: Stance | undefined }): Judgement {
  return stance ?? 'neither';
}

/** Reviews by how they judge the film. One with praise and a reservation is in both groups. */
export type JudgedReviews = Readonly<Record<Judgement, readonly Review[]>>;

/** Groups reviews by how the critics' own words on a theme judge the film. */
export function byJudgement(theme: string, reviews: readonly Review[]): JudgedReviews {
  const judged = (judgement: Judgement) =>
    reviews.filter((review) => {
      const stances = criticsPassagesOn(theme, review).map(({ stance }) => stance);
      if (judgement === 'neither') return stances.every((stance) => stance === undefined);
      return stances.includes(judgement);
    });
  return {
    praise: judged('praise'),
    reservation: judged('reservation'),
    neither: judged('neither'),
  };
}

/**
 * A review's first passage on a theme with a given judgement.
 *
 * @throws {Error} if the review has no such passage
 */
export function firstJudging(theme: string, review: Review, judgement: Judgement): Passage {
  const first = criticsPassagesOn(theme, review).find(
    (passage) => judgementOf(passage) === judgement,
  );
  if (!first)
    throw new Error(`${review.slug} has no passage on ${theme} with the judgement ${judgement}.`);
  return first;
}

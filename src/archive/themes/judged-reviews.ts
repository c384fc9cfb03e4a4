import type { Review } from '../../schema/review.ts';
import type { Judgement } from './judgement.ts';
import { criticsPassagesOn } from './statements.ts';

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

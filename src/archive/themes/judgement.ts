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

/**
 * Groups reviews by how their passages on a theme judge the film. A review with praise and reservations
 * is in both groups.
 */
export function byJudgement(
  theme: string,
  reviews: readonly Review[],
): Readonly<Record<Judgement, readonly Review[]>> {
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

/** What all critics together think of a film with regard to one theme. */
export type Verdict = 'disagree' | 'mixed' | Stance | 'undecided';

/**
 * The verdict of reviews. Critics disagree if one has only praise and another only reservations. All
 * other combinations of praise and reservations are mixed. With neither, the verdict is undecided.
 */
export function verdict({ praise, reservation }: ReturnType<typeof byJudgement>): Verdict {
  const hasOneSided = (group: readonly Review[], other: readonly Review[]) =>
    group.some((review) => !other.includes(review));
  if (hasOneSided(praise, reservation) && hasOneSided(reservation, praise)) return 'disagree';
  if (praise.length > 0) return reservation.length > 0 ? 'mixed' : 'praise';
  return reservation.length > 0 ? 'reservation' : 'undecided';
}

/** The verdict on one film with regard to one theme. */
export interface FilmVerdict {
  /** The id of the film. */
  readonly film: string;
  readonly judged: ReturnType<typeof byJudgement>;
  readonly verdict: Verdict;
}

/** The verdict on each film with regard to one theme, by the id of the film. */
export function verdictsByFilm(
  theme: string,
  reviews: readonly Review[],
): ReadonlyMap<string, FilmVerdict> {
  const films = Map.groupBy(reviews, ({ film }) => film);
  return new Map(
    [...films].map(([film, reviewsOfFilm]) => {
      const judged = byJudgement(theme, reviewsOfFilm);
      return [film, { film, judged, verdict: verdict(judged) }];
    }),
  );
}

/**
 * The verdicts on the films of some reviews, in the order of the reviews.
 *
 * @throws {Error} if a film has no verdict
 */
export function verdictsFor(
  reviews: readonly Review[],
  verdicts: ReadonlyMap<string, FilmVerdict>,
): FilmVerdict[] {
  const films = new Set(reviews.map(({ film }) => film));
  return [...films].map((film) => {
    const found = verdicts.get(film);
    if (!found) throw new Error(`There is no verdict on ${film}.`);
    return found;
  });
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

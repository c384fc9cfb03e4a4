import type { Passage, Stance } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { passagesOn } from './concordance.ts';

/** How a review judges the film: a review may do both, and neither where it does not judge. */
export type Judgement = Stance | 'neither';
export const judgements = ['praise', 'reservation', 'neither'] as const satisfies Judgement[];

/** How a passage judges the film. */
export function judgementOf({ stance }: { readonly stance?: Stance | undefined }): Judgement {
  return stance ?? 'neither';
}

/** The reviews by how they judge the film in a theme. One that both praises and has reservations is in both. */
export function byJudgement(
  theme: string,
  reviews: readonly Review[],
): Readonly<Record<Judgement, readonly Review[]>> {
  const judged = (judgement: Judgement) =>
    reviews.filter((review) => {
      const stances = passagesOn(theme, review).map(({ stance }) => stance);
      if (judgement === 'neither') return stances.every((stance) => stance === undefined);
      return stances.includes(judgement);
    });
  return {
    praise: judged('praise'),
    reservation: judged('reservation'),
    neither: judged('neither'),
  };
}

/** What critics make of the film in a theme, taken together. */
export type Verdict = 'disagree' | 'mixed' | Stance | 'undecided';

/**
 * Whether critics disagree: one praises, and does no more, what another has nothing but reservations
 * about. Where praise comes with reservations, it is mixed; where nobody judges the film in the theme,
 * undecided.
 */
export function verdict({ praise, reservation }: ReturnType<typeof byJudgement>): Verdict {
  const isIn = (reviews: readonly Review[]) => (review: Review) => reviews.includes(review);
  const isDispute = !praise.every(isIn(reservation)) && !reservation.every(isIn(praise));
  if (isDispute) return 'disagree';
  if (praise.length > 0) return reservation.length > 0 ? 'mixed' : 'praise';
  return reservation.length > 0 ? 'reservation' : 'undecided';
}

/** What the reviews of one film make of it in a theme. */
export interface FilmVerdict {
  /** The film, by its id. */
  readonly film: string;
  readonly judged: ReturnType<typeof byJudgement>;
  readonly verdict: Verdict;
}

/** The verdict on each film in a theme, by the film's id: what is said of one does not count for another. */
export function verdictsByFilm(
  theme: string,
  reviews: readonly Review[],
): ReadonlyMap<string, FilmVerdict> {
  const films = Map.groupBy(reviews, ({ film }) => film);
  return new Map(
    [...films].map(([film, own]) => {
      const judged = byJudgement(theme, own);
      return [film, { film, judged, verdict: verdict(judged) }];
    }),
  );
}

/** Of the verdicts on films, those on the films of some reviews, in the order of these. */
export function verdictsFor(
  reviews: readonly Review[],
  verdicts: ReadonlyMap<string, FilmVerdict>,
): FilmVerdict[] {
  const films = new Set(reviews.map(({ film }) => film));
  return [...films].flatMap((film) => verdicts.get(film) ?? []);
}

/** The first passage of a review on a theme that judges so. Throws where there is none. */
export function firstJudging(theme: string, review: Review, judgement: Judgement): Passage {
  const first = passagesOn(theme, review).find((passage) => judgementOf(passage) === judgement);
  if (!first) throw new Error(`${review.slug} has no such passage on ${theme}: ${judgement}.`);
  return first;
}

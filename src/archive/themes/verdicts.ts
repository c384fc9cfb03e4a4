import type { Film } from '../../schema/film.ts';
import type { Stance } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { titleCollator } from '../text/formats.ts';
import { byJudgement, type JudgedReviews } from './judged-reviews.ts';

/**
 * What reviews together think of a film with regard to one theme. There is only praise, there are only
 * reservations, or every review that judges the film has both; critics differ; or one side has more reviews.
 */
export type Verdict = Stance | 'both' | 'differ' | 'morePraise' | 'moreReservations';

/**
 * The verdict of reviews; undefined if none judges the film. Critics differ if at least two have only praise
 * and at least two only reservations, or if one stands against one and nobody else takes a side.
 */
export function verdictOf({ praise, reservation }: JudgedReviews): Verdict | undefined {
  if (praise.length === 0) return reservation.length > 0 ? 'reservation' : undefined;
  if (reservation.length === 0) return 'praise';
  const onlyPraise = praise.filter((review) => !reservation.includes(review)).length;
  const onlyReservations = reservation.filter((review) => !praise.includes(review)).length;
  if (onlyPraise === 0 && onlyReservations === 0) return 'both';
  if (onlyPraise === onlyReservations || Math.min(onlyPraise, onlyReservations) >= 2) {
    return 'differ';
  }
  return praise.length > reservation.length ? 'morePraise' : 'moreReservations';
}

/** The verdict on one film with regard to one theme. */
export interface FilmVerdict {
  readonly verdict: Verdict;
  /** The number of reviews of the film on the theme, whether they judge it or not. */
  readonly total: number;
  readonly judged: JudgedReviews;
}

/**
 * The verdict on a film with regard to a theme; undefined if no review judges it.
 *
 * @param reviews the reviews of the film
 */
export function verdictOn(theme: string, reviews: readonly Review[]): FilmVerdict | undefined {
  const onTheme = reviews.filter(({ themes }) => themes.includes(theme));
  const judged = byJudgement(theme, onTheme);
  const verdict = verdictOf(judged);
  return verdict && { verdict, total: onTheme.length, judged };
}

/** Films by title, in the alphabetical order of a language; those with the same title by year. */
export function sortFilms(films: readonly Film[], language: string): Film[] {
  const { compare } = titleCollator(language);
  return films.toSorted((one, other) => compare(one.title, other.title) || one.year - other.year);
}

import type { Film } from '../../schema/film.ts';
import type { Review } from '../../schema/review.ts';

/** A film with its reviews. */
export interface ReviewedFilm {
  readonly film: Film;
  readonly reviews: readonly Review[];
}

/** Every film with its reviews, which keep their order. A film that nobody reviewed has none. */
export function reviewedFilms(
  films: readonly Film[],
  reviews: readonly Review[],
): readonly ReviewedFilm[] {
  const byFilm = Map.groupBy(reviews, ({ film }) => film);
  return films.map((film) => ({ film, reviews: byFilm.get(film.id) ?? [] }));
}

/** All films, those with most reviews first. Others keep their order. */
export function filmsByReviews(films: readonly Film[], reviews: readonly Review[]): Film[] {
  return reviewedFilms(films, reviews)
    .toSorted((one, other) => other.reviews.length - one.reviews.length)
    .map(({ film }) => film);
}

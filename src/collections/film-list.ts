import { type ReviewedFilm, reviewedFilms } from '../archive/films/film-reviews.ts';
import { pagesOf } from '../archive/lists/list-pages.ts';
import { sortFilms } from '../archive/themes/verdicts.ts';
import { site } from '../site/settings.ts';
import { allRecords } from './records.ts';

/** The pages of the list of films, by title. While there is one film, the list has one page with it. */
export async function filmPagesIn(language: string): Promise<ReviewedFilm[][]> {
  const { films, reviews } = await allRecords();
  return pagesOf([...reviewedFilms(sortFilms(films, language), reviews)], site.filmsLength);
}

import { defaultScoreOrder, type ScoreView } from '../archive/score/score-orders.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';

/** A film with its year: `Whiplash (2014)`. */
export function filmWithYear(
  { title, year }: Pick<Film, 'title' | 'year'>,
  language: string,
): string {
  return phrase(stringsFor(language).review.filmTitle, { title, year: String(year) });
}

/** The title of a film's page: the film, with the order and the part of the full score unless they are the first. */
export function filmTitle(
  film: Pick<Film, 'title' | 'year'>,
  { order, part }: ScoreView,
  language: string,
): string {
  const { filmPages, score, lists } = stringsFor(language);
  const name = filmWithYear(film, language);
  const ordered =
    order === defaultScoreOrder
      ? name
      : phrase(filmPages.titleOf, { film: name, heading: score.orders[order] });
  return part === 1 ? ordered : phrase(lists.onPage, { heading: ordered, page: String(part) });
}

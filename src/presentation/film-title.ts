import { defaultScoreOrder, type ScoreView } from '../archive/score/score-orders.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';

/** The title of a film's page: the film, with the order and the part of the full score unless they are the first. */
export function filmTitle(
  { title, year }: Pick<Film, 'title' | 'year'>,
  { order, part }: ScoreView,
  language: string,
): string {
  const { review, filmPages, score, lists } = stringsFor(language);
  const film = phrase(review.filmTitle, { title, year: String(year) });
  const ordered =
    order === defaultScoreOrder
      ? film
      : phrase(filmPages.titleOf, { film, heading: score.orders[order] });
  return part === 1 ? ordered : phrase(lists.onPage, { heading: ordered, page: String(part) });
}

import type { ReviewedFilm } from '../archive/films/film-reviews.ts';
import { scoreOf } from '../archive/score/score.ts';
import { defaultScoreOrder } from '../archive/score/score-orders.ts';
import { counted, listIn, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { namesIn } from '../presentation/byline.ts';
import type { LabelledTheme } from '../presentation/theme-labels.ts';
import type { ShareCard } from './share-card.ts';

/** A film whose card is wanted. */
export interface FilmOnCard {
  readonly film: ReviewedFilm;
  /** All themes of the archive. */
  readonly themes: readonly LabelledTheme[];
  readonly language: string;
}

/** The card of a film: its full score. */
export function filmCard({ film: { film, reviews }, themes, language }: FilmOnCard): ShareCard {
  const { archiveName, filmPages, lists } = stringsFor(language);
  const view = { order: defaultScoreOrder, part: 1 };
  const score = scoreOf(reviews, themes, view, namesIn(language));
  const directors = listIn(filmPages.directedBy, film.directors, language);
  return {
    archive: { text: archiveName, language },
    topic: [
      { text: String(film.year), language },
      { text: phrase(filmPages.directedBy, { directors }), language },
      { text: counted(lists.reviewCount, reviews.length, language), language },
    ],
    headings: [{ text: film.title, language: film.language }],
    picture: { kind: 'score', rows: score.rows, hasColumns: score.parts === 1 },
  };
}

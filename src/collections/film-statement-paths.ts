import { reviewedFilms } from '../archive/films/film-reviews.ts';
import { type Collection, reviewsIn } from '../archive/films/film-statements.ts';
import { pagesOf } from '../archive/lists/list-pages.ts';
import { pageSegments } from '../archive/lists/list-segments.ts';
import { defaultScoreOrder } from '../archive/score/score-orders.ts';
import { sortCritics } from '../archive/score/sort-critics.ts';
import { interfaceLanguages } from '../i18n/interface-languages.ts';
import { namesIn } from '../presentation/byline.ts';
import { themesByLabel } from '../presentation/theme-labels.ts';
import { languageFolder } from '../site/addresses.ts';
import { site } from '../site/settings.ts';
import { allRecords } from './records.ts';
import { restParameter } from './static-paths.ts';

/** The static paths of the pages that collect statements of all reviews of a film. */
export async function filmStatementPaths(collection: Collection) {
  const { films, reviews, themes } = await allRecords();
  return interfaceLanguages.flatMap((language) => {
    /** As in the full score. */
    const sorted = sortCritics(reviews, defaultScoreOrder, namesIn(language));
    const labelled = themesByLabel(themes, language);
    return reviewedFilms(films, sorted).flatMap(({ film, reviews: ofFilm }) => {
      const pages = pagesOf(reviewsIn(collection, ofFilm), site.listLength);
      return pages.map((listed, index) => ({
        params: {
          interface: languageFolder(language),
          film: film.id,
          page: restParameter(pageSegments(index + 1).join('/')),
        },
        props: {
          language,
          film,
          collection,
          reviews: listed,
          page: index + 1,
          pages: pages.length,
          themes: labelled,
        },
      }));
    });
  });
}

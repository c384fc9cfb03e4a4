import type { APIContext } from 'astro';
import { reviewedFilms } from '../../../../archive/films/film-reviews.ts';
import { allRecords } from '../../../../collections/records.ts';
import { interfaceLanguages } from '../../../../i18n/interface-languages.ts';
import { themesByLabel } from '../../../../presentation/theme-labels.ts';
import { cardPaths } from '../../../../share-cards/card-paths.ts';
import { type FilmOnCard, filmCard } from '../../../../share-cards/film-card.ts';
import { cardResponse } from '../../../../share-cards/share-image.ts';
import { languageFolder } from '../../../../site/addresses.ts';

export async function getStaticPaths() {
  const { films, reviews, themes } = await allRecords();
  return cardPaths(
    interfaceLanguages.flatMap((language) => {
      const labelled = themesByLabel(themes, language);
      return reviewedFilms(films, reviews).map((film) => ({
        params: { interface: languageFolder(language), film: film.film.id },
        props: { film, themes: labelled, language },
      }));
    }),
  );
}

export function GET({ props }: APIContext<FilmOnCard>) {
  return cardResponse(filmCard(props));
}

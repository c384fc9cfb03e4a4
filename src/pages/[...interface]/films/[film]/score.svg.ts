import type { APIContext } from 'astro';
import { reviewedFilms } from '../../../../archive/films/film-reviews.ts';
import { allRecords } from '../../../../collections/records.ts';
import { fileResponse } from '../../../../hosting/file-response.ts';
import { interfaceLanguages } from '../../../../i18n/interface-languages.ts';
import { type ScoreImage, scoreImage } from '../../../../presentation/score-image.ts';
import { themesByLabel } from '../../../../presentation/theme-labels.ts';
import { address, languageFolder, paths } from '../../../../site/addresses.ts';
import { sheetOfImages } from '../../../../styles/site-assets.ts';

export async function getStaticPaths() {
  const { films, reviews, themes } = await allRecords();
  return interfaceLanguages.flatMap((language) => {
    const labelled = themesByLabel(themes, language);
    return reviewedFilms(films, reviews)
      .filter((film) => film.reviews.length > 0)
      .map((film) => ({
        params: { interface: languageFolder(language), film: film.film.id },
        props: { ...film, themes: labelled, language },
      }));
  });
}

export async function GET({ props }: APIContext<Omit<ScoreImage, 'sheet'>>) {
  const sheet = address(paths.asset((await sheetOfImages()).name));
  return fileResponse(
    paths.scoreImage(props.language, props.film.id),
    scoreImage({ ...props, sheet }),
  );
}

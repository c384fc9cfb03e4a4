import type { APIContext } from 'astro';
import { cardPaths } from '../../../cards/card-paths.ts';
import { type ReviewOnCard, reviewCard } from '../../../cards/review-card.ts';
import { cardResponse } from '../../../cards/share-image.ts';
import { allRecords } from '../../../collections/records.ts';
import { interfaceLanguageFor } from '../../../i18n/interface-languages.ts';
import { perLanguage } from '../../../i18n/per-language.ts';
import { filmOf, themesOf } from '../../../presentation/catalogue.ts';
import { themesByPitch } from '../../../presentation/theme-labels.ts';

export async function getStaticPaths() {
  const { reviews, themes, films } = await allRecords();
  const themesIn = perLanguage((language) => themesByPitch(themes, language));
  return cardPaths(
    reviews.map((review) => {
      const language = interfaceLanguageFor(review.language);
      const shown = {
        review,
        film: filmOf(review, films),
        themes: themesOf(review, themesIn(language)),
        language,
      };
      return { params: { slug: review.slug }, props: shown };
    }),
  );
}

export function GET({ props }: APIContext<ReviewOnCard>) {
  return cardResponse(reviewCard(props));
}

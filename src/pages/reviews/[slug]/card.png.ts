import type { APIContext } from 'astro';
import { allRecords } from '../../../collections/records.ts';
import { interfaceLanguageFor } from '../../../i18n/interface-languages.ts';
import { perLanguage } from '../../../i18n/per-language.ts';
import { filmOf, themesOf } from '../../../presentation/catalogue.ts';
import { themesByPitch } from '../../../presentation/theme-labels.ts';
import { cardPaths } from '../../../share-cards/card-paths.ts';
import { type ReviewOnCard, reviewCard } from '../../../share-cards/review-card.ts';
import { cardResponse } from '../../../share-cards/share-image.ts';

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

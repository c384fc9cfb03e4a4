import type { APIContext } from 'astro';
import { sortByTitle } from '../../../../archive/lists/orders.ts';
import { allRecords } from '../../../../collections/records.ts';
import { interfaceLanguages } from '../../../../i18n/interface-languages.ts';
import { themesByLabel } from '../../../../presentation/theme-labels.ts';
import { cardPaths } from '../../../../share-cards/card-paths.ts';
import type { ShareCard } from '../../../../share-cards/share-card.ts';
import { cardResponse } from '../../../../share-cards/share-image.ts';
import { themeCards } from '../../../../share-cards/theme-card.ts';
import { languageFolder } from '../../../../site/addresses.ts';

export async function getStaticPaths() {
  const { reviews, themes } = await allRecords();
  return cardPaths(
    interfaceLanguages.flatMap((language) =>
      themeCards(themesByLabel(themes, language), sortByTitle(reviews, language), language).map(
        ({ theme, card }) => ({
          params: { interface: languageFolder(language), theme: theme.id },
          props: { card },
        }),
      ),
    ),
  );
}

export function GET({ props }: APIContext<{ card: ShareCard }>) {
  return cardResponse(props.card);
}

import type { APIContext } from 'astro';
import { sortByTitle } from '../../../../archive/lists/orders.ts';
import type { Card } from '../../../../cards/card.ts';
import { cardPaths } from '../../../../cards/card-paths.ts';
import { cardResponse } from '../../../../cards/share-image.ts';
import { themeCards } from '../../../../cards/theme-card.ts';
import { allRecords } from '../../../../collections/records.ts';
import { interfaceLanguages } from '../../../../i18n/interface-languages.ts';
import { themesByLabel } from '../../../../presentation/theme-labels.ts';
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

export function GET({ props }: APIContext<{ card: Card }>) {
  return cardResponse(props.card);
}

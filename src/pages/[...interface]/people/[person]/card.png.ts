import type { APIContext } from 'astro';
import { sortByTitle } from '../../../../archive/lists/orders.ts';
import { mentioningReviews } from '../../../../archive/people/people-entries.ts';
import { allRecords } from '../../../../collections/records.ts';
import { interfaceLanguages } from '../../../../i18n/interface-languages.ts';
import { filmById } from '../../../../presentation/catalogue.ts';
import { cardPaths } from '../../../../share-cards/card-paths.ts';
import { type PersonOnCard, personCard } from '../../../../share-cards/person-card.ts';
import { cardResponse } from '../../../../share-cards/share-image.ts';
import { languageFolder } from '../../../../site/addresses.ts';

export async function getStaticPaths() {
  const { people, films, reviews } = await allRecords();
  return cardPaths(
    interfaceLanguages.flatMap((language) => {
      const mentioning = mentioningReviews(sortByTitle(reviews, language));
      return people.map((person) => ({
        params: { interface: languageFolder(language), person: person.id },
        props: {
          person,
          films: (person.roles ?? []).map(({ film }) => filmById(film, films)),
          reviews: mentioning.get(person.id) ?? [],
          language,
        },
      }));
    }),
  );
}

export function GET({ props }: APIContext<PersonOnCard>) {
  return cardResponse(personCard(props));
}

import { interfaceLanguages, stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';
import type { Theme } from '../schema/theme.ts';
import { address, paths } from '../site/addresses.ts';
import type { JudgementPage, SearchMessages } from './search-messages.ts';
import { labelled } from './theme-labels.ts';

/** Maximum number of films whose pages of judgements are offered. The names of others lead to theirs. */
const maximumFilms = 3;

/** The pages that collect judgements of the films: all reservations, and all praise. */
function judgementPages(films: readonly Film[], language: string): JudgementPage[] {
  const { filmPages, score } = stringsFor(language);
  const [, another] = films;
  const asked = (kind: 'praise' | 'reservations') =>
    interfaceLanguages.flatMap((each) => stringsFor(each).searchPage.judgements[kind]);
  return films.slice(0, maximumFilms).flatMap(({ id, title }) => [
    {
      name: filmPages.links.reservations,
      href: address(paths.filmReservations(language, id)),
      kind: title,
      asked: asked('reservations'),
    },
    // Only the film of an archive with one film has its score in this order.
    another
      ? {
          name: filmPages.links.asAWhole,
          href: address(paths.filmAsAWhole(language, id)),
          kind: title,
          asked: asked('praise'),
        }
      : {
          name: score.orders.praise,
          href: address(paths.film(language, id, { order: 'praise' })),
          kind: `${score.title}\u00a0· ${title}`,
          asked: asked('praise'),
        },
  ]);
}

/** Collects the texts and addresses that the search uses in the browser, in an interface language. */
export function compileSearchMessages(
  language: string,
  { themes, films }: { readonly themes: readonly Theme[]; readonly films: readonly Film[] },
): SearchMessages {
  const { searchBox, searchPage, searching, review, lists, personPages } = stringsFor(language);
  const { page, previous, next } = lists;
  return {
    version: searchMessagesVersion,
    language,
    addresses: {
      search: address(paths.search(language)),
      reviews: address(paths.reviews(language)),
      themes: address(paths.themes(language)),
      people: address(paths.people(language)),
      film: address(paths.film(language, '{film}')),
      themePassages: address(paths.themePassages('{theme}')),
    },
    judgementPages: judgementPages(films, language),
    themes: Object.fromEntries(themes.map((theme) => [theme.id, labelled(theme, language).label])),
    phrases: {
      ...searching,
      browseReviews: lists.all,
      recent: searchPage.recent,
      searching: searchBox.searching,
      paragraph: review.paragraph,
      page,
      previous,
      next,
      reviewCount: lists.reviewCount,
      mentionCount: personPages.mentionCount,
      mentionsInReviews: personPages.mentionsInReviews,
    },
  };
}

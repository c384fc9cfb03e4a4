import { stringsFor } from '../i18n/interface-languages.ts';
import type { Theme } from '../schema/theme.ts';
import { address, paths } from '../site/addresses.ts';
import type { SearchMessages } from './search-messages.ts';
import { labelled } from './theme-labels.ts';

/** Collects the texts and addresses that the search uses in the browser, in an interface language. */
export function compileSearchMessages(language: string, themes: readonly Theme[]): SearchMessages {
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

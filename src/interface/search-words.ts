import { address, paths } from '../archive/addresses.ts';
import type { SearchWords } from '../search/browser/search-words.ts';
import { stringsFor } from './interfaces.ts';

/** What the search in the browser says and where it leads, in a language of the interface. */
export function searchWords(language: string): SearchWords {
  const { searchPage, searching, review, index } = stringsFor(language);
  const { page, previous, next } = index;
  return {
    language,
    addresses: {
      search: address(paths.search(language)),
      themes: address(paths.themes(language)),
      people: address(paths.people(language)),
      themePassages: address(paths.themePassages('{theme}')),
    },
    phrases: {
      ...searching,
      searching: searchPage.searching,
      paragraph: review.paragraph,
      page,
      previous,
      next,
    },
  };
}

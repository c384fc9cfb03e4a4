import { stringsFor } from '../i18n/interface-languages.ts';
import type { SearchPhrases, Strings } from '../i18n/strings.ts';
import { address, paths } from '../site/addresses.ts';

/** What the search says and where it leads, in the language of the page. */
export interface SearchMessages {
  readonly language: string;
  readonly addresses: {
    /** The pages that the search leads to. */
    readonly search: string;
    readonly themes: string;
    readonly people: string;
    /** Where the passages on a theme are, in every language's site the same. */
    readonly themePassages: string;
  };
  readonly phrases: SearchPhrases &
    Pick<Strings['review'], 'paragraph'> &
    Pick<Strings['searchPage'], 'searching'> &
    Pick<Strings['lists'], 'page' | 'previous' | 'next'>;
}

/** What the search in the browser says and where it leads, in a language of the interface. */
export function searchMessages(language: string): SearchMessages {
  const { searchPage, searching, review, lists } = stringsFor(language);
  const { page, previous, next } = lists;
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

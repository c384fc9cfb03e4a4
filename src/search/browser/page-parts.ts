import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { createElement } from '../browser-shared/elements.ts';
import { personAddress, themeLabel } from '../copied-modules/record-addresses.ts';
import { resultNotes } from './result-notes.ts';
import { resultPages } from './result-pages.ts';
import { themeResults } from './theme-results.ts';

/** What a search page shows around its results, by the `data-part` of the element that holds it. */
export interface PageParts {
  readonly notes: readonly Node[];
  readonly people: readonly Node[];
  readonly themes: readonly Node[];
  readonly pages: readonly Node[];
}

/** Adds the query to the links to this page in other languages. */
export function carryQueryToLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.search = location.search;
  }
}

/** Creates what a search page shows around the results of an answer. */
export async function pageParts(
  answer: Answer,
  state: SearchState,
  messages: SearchMessages,
  search: Search,
  addressOf: (state: SearchState) => string,
): Promise<PageParts> {
  const { people, themes } = answer.query;
  const labels = await search.labels();
  return {
    notes: resultNotes(answer, state, messages, addressOf),
    people: people.map(({ id, name }) => {
      const label = phrase(messages.phrases.person, { name });
      return createElement('a', { href: personAddress(id, messages) }, label);
    }),
    themes: await Promise.all(
      themes.map((theme) =>
        themeResults(theme, themeLabel(theme, labels, messages.language), state, messages),
      ),
    ),
    pages: resultPages(answer, state, messages, addressOf),
  };
}

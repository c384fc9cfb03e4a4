import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { namedPages } from '../around-answer/named-pages.ts';
import { createElement } from '../browser-shared/elements.ts';
import { isAnyChosen } from '../facets/is-any-chosen.ts';
import { loadCorrections } from '../unknown-words/load-corrections.ts';
import type { Replacement } from '../wider/wider-group.ts';
import { fold } from '../words/fold.ts';
import { filterChipsOnDemand, knownTermsOnDemand } from './load-on-demand.ts';
import { resultNotes } from './result-notes.ts';
import { resultPages } from './result-pages.ts';

/** Maximum number of absent words for which to look for near ones, and of near words for each. */
const maximumAbsent = 2;
const maximumNearest = 4;

/** What a search page shows around its results, by the `data-part` of the element that holds it. */
export interface PageParts {
  readonly chips: readonly Node[];
  readonly notes: readonly Node[];
  readonly named: readonly Node[];
  readonly pages: readonly Node[];
  readonly beyond: readonly Node[];
}

/** Adds the query to the links to this page in other languages. */
export function carryQueryToLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.search = location.search;
  }
}

/** Creates the list of the pages that a query names, unless it names none. */
async function namedList(
  { query }: Answer,
  { query: typed }: SearchState,
  messages: SearchMessages,
  search: Search,
): Promise<Node[]> {
  const entries = namedPages(typed, query, await search.labels(), messages).map(
    ({ name, href, kind }) =>
      createElement(
        'li',
        {},
        createElement('a', { href }, name),
        ' ',
        createElement('span', { class: 'facts' }, kind),
      ),
  );
  if (entries.length === 0) return [];
  const label = { class: 'named-pages', 'aria-label': messages.phrases.namedPages };
  return [createElement('ul', label, ...entries)];
}

/** Finds words of the archive that look like the absent ones. Without them, the answer stands. */
async function nearestToAbsent({ query }: Answer, search: Search): Promise<Replacement[]> {
  try {
    const { nearestWords } = await loadCorrections();
    const found = query.absent.slice(0, maximumAbsent).map(async (typed) => ({
      typed,
      words: await nearestWords(fold(typed), search.vocabulary, maximumNearest),
    }));
    return (await Promise.all(found)).filter(({ words }) => words.length > 0);
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** Creates what a search page shows around the results of an answer. */
export async function pageParts(
  answer: Answer,
  state: SearchState,
  messages: SearchMessages,
  search: Search,
  addressOf: (state: SearchState) => string,
  hasMore: boolean,
): Promise<Omit<PageParts, 'beyond'>> {
  const named = await namedList(answer, state, messages, search);
  const leadsOn = hasMore || named.length > 0;
  const isMiss = answer.total === 0 && !leadsOn;
  const isChosen = state.order !== '' || isAnyChosen(state.chosen);
  const [nearest, known, chips] = await Promise.all([
    isMiss ? nearestToAbsent(answer, search) : [],
    knownTermsOnDemand(answer, state, messages, search),
    filterChipsOnDemand(isChosen, messages, search.vocabulary),
  ]);
  return {
    chips,
    notes: resultNotes(answer, state, messages, addressOf, leadsOn, nearest, known),
    named,
    pages: resultPages(answer, state, messages, addressOf),
  };
}

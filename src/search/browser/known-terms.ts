import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import { loadFacets } from '../answering/load-on-demand.ts';
import { reviewsWithTerm } from '../answering/matching-reviews.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { isFunctionWord } from '../vocabulary/function-words.ts';
import { languagesOf, wordsOfNames } from '../wider/query-units.ts';
import { fold } from '../words/fold.ts';
import type { Term } from '../words/pattern.ts';

/** A term as a query of its own: a phrase in the quotation marks of the interface language. */
function queryFor({ typed, patterns }: Term, { phrases }: SearchMessages): string {
  const isPhrase = patterns.some(({ kind }) => kind === 'phrase') && /\s/.test(typed);
  return isPhrase ? phrase(phrases.quotation, { words: typed }) : typed;
}

/**
 * Finds what a query has besides words that no review has: those of its words and phrases that lead
 * to results, in the order typed. Function words do not: they say nothing.
 *
 * @param answer one to a query with an absent word
 * @returns what leads to results, each as a query of its own
 */
export async function knownTerms(
  { query }: Answer,
  { chosen, query: typed, language }: SearchState,
  messages: SearchMessages,
  search: Pick<Search, 'lookup' | 'vocabulary'>,
): Promise<string[]> {
  const lookup = await search.lookup();
  const { filterByFacets } = await loadFacets();
  const members = await lookup.facetMembers();
  const { vocabulary } = search;
  const possible = await languagesOf(typed, wordsOfNames(query.named), vocabulary, language);
  // If a query may be in several languages, that of the interface is likelier.
  const languages = language && possible.includes(language) ? [language] : possible;
  const manifest = await vocabulary.manifest();
  const known = query.terms.map(async (term) => {
    if (isFunctionWord(fold(term.typed), languages, manifest)) return [];
    const ids = (await reviewsWithTerm(term, lookup)).map(({ id }) => id);
    return filterByFacets(ids, chosen, members).length > 0 ? [queryFor(term, messages)] : [];
  });
  return [...new Set((await Promise.all(known)).flat())];
}

import { languageOf, phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { createElement } from '../browser-shared/elements.ts';

/** Creates the links to the previous and the next page of results, if there are several pages. */
export function resultPages(
  { page, pages }: Answer,
  state: SearchState,
  { phrases, language }: SearchMessages,
  addressOf: (state: SearchState) => string,
): Node[] {
  if (pages < 2) return [];
  const format = new Intl.NumberFormat(
    interfaceHasGaps ? languageOf(phrases.page, language) : language,
  );
  const position = { page: format.format(page), pages: format.format(pages) };
  const link = (to: number, rel: string, label: string) =>
    createElement('a', { href: addressOf({ ...state, page: to }), rel }, label);
  return [
    ...(page > 1 ? [link(page - 1, 'prev', phrases.previous)] : []),
    createElement('span', {}, phrase(phrases.page, position)),
    ...(page < pages ? [link(page + 1, 'next', phrases.next)] : []),
  ];
}

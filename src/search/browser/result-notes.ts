import { counted, phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { labelOf, personAddress, themeAddress } from '../inlined/record-links.ts';
import { quoted } from '../results/answer-summary.ts';
import { make } from '../results/elements.ts';
import { readThemePassages, type ThemePassage } from '../themes/theme-passages.ts';

/** What there is to say and show of an answer beside its results. */
export interface Beside {
  readonly notes: readonly Node[];
  readonly persons: readonly Node[];
  readonly themes: readonly Node[];
  readonly pages: readonly Node[];
}

type AddressOf = (state: SearchState) => string;

/** Links to where the persons are that a query names. */
function persons({ query }: Answer, words: SearchMessages): Node[] {
  return query.persons.map(({ id, name }) =>
    make('a', { href: personAddress(id, words) }, phrase(words.phrases.person, { name })),
  );
}

/** The query as it was typed, without the words that no review has, and without the filters. */
function notes(
  { query, total, matching }: Answer,
  state: SearchState,
  words: SearchMessages,
  addressOf: AddressOf,
): Node[] {
  const { phrases } = words;
  const found: Node[] = [];
  const link = (href: string, label: string) => found.push(make('a', { href }, label));
  if (query.spellingCorrections.length > 0) {
    const literal = addressOf({ ...state, isLiteral: true, page: 1 });
    link(literal, phrase(phrases.asTyped, { words: quoted([state.query.trim()], words) }));
  }
  if (query.absent.length > 0 && query.terms.length > 0) {
    const known = query.absent
      .reduce((rest, absent) => rest.replace(absent, ''), state.query)
      .replace(/["“”„«»]\s*["“”„«»]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const without = addressOf({ ...state, query: known, page: 1 });
    link(without, phrase(phrases.without, { words: quoted([known], words) }));
  }
  const isFiltered = matching.length > total;
  if (isFiltered && query.terms.length > 0) {
    const unfiltered = addressOf({ ...state, chosen: {}, page: 1 });
    link(unfiltered, counted(phrases.unfiltered, matching.length, words.language));
  }
  const lines = found.map((each) => make('p', {}, each));
  const isAdvised = total === 0 && !isFiltered && query.themes.length === 0;
  return isAdvised ? [...lines, make('p', {}, phrases.advice)] : lines;
}

/** Some passages on a theme; none where they cannot be fetched, for the theme's page has them all. */
async function passagesOn(theme: string, { addresses }: SearchMessages): Promise<ThemePassage[]> {
  const response = await fetch(phrase(addresses.themePassages, { theme })).catch(() => undefined);
  return response?.ok ? readThemePassages(await response.text()) : [];
}

/** The passages on a theme that a query names: apart from what has the query's words, in every language. */
async function themeResults(
  theme: string,
  label: string,
  { chosen }: SearchState,
  words: SearchMessages,
): Promise<HTMLElement> {
  const { phrases } = words;
  const languages = chosen['language'] ?? [];
  const passages = (await passagesOn(theme, words)).filter(
    ({ language }) =>
      languages.length === 0 || languages.includes(new Intl.Locale(language).language),
  );
  const id = `theme-results-${theme}`;
  const href = themeAddress(theme, words);
  const entries = passages.map((passage) => {
    const own = { lang: passage.language, dir: 'auto' };
    const link = make('a', { href: passage.address, ...own }, passage.words);
    return make('li', {}, link, ' ', make('cite', own, passage.title));
  });
  return make(
    'section',
    { class: 'theme-results', 'aria-labelledby': id },
    make('h2', { id }, phrase(phrases.theme, { theme: label })),
    make('ul', {}, ...entries),
    make('p', {}, make('a', { href }, phrase(phrases.allOnTheme, { theme: label }))),
  );
}

/** The links to the pages of the results before and after the one that is shown. */
function resultPages(
  { page, pages }: Answer,
  state: SearchState,
  { phrases, language }: SearchMessages,
  addressOf: AddressOf,
): Node[] {
  if (pages < 2) return [];
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const where = phrase(phrases.page, { page: number(page), pages: number(pages) });
  const link = (to: number, rel: string, label: string) =>
    make('a', { href: addressOf({ ...state, page: to }), rel }, label);
  return [
    ...(page > 1 ? [link(page - 1, 'prev', phrases.previous)] : []),
    make('span', {}, where),
    ...(page < pages ? [link(page + 1, 'next', phrases.next)] : []),
  ];
}

/** Makes what there is to say and show of an answer beside its results. Most answers have nothing. */
export async function resultNotes(
  answer: Answer,
  state: SearchState,
  words: SearchMessages,
  search: Search,
  addressOf: AddressOf,
): Promise<Beside> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    // The same page in another language asks for the same.
    link.search = location.search;
  }
  const labels = await search.labels();
  const { themes } = answer.query;
  return {
    notes: notes(answer, state, words, addressOf),
    persons: persons(answer, words),
    themes: await Promise.all(
      themes.map((theme) =>
        themeResults(theme, labelOf(theme, labels, words.language), state, words),
      ),
    ),
    pages: resultPages(answer, state, words, addressOf),
  };
}

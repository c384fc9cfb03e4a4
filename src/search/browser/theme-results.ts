import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { createElement } from '../browser-shared/elements.ts';
import { addressInInterface } from '../browser-shared/result-address.ts';
import { themeAddress, themeLabel } from '../copied-modules/record-addresses.ts';
import { hasChosen } from '../facets/has-chosen.ts';
import { readThemePassages, type ThemePassage } from '../themes/theme-passages.ts';

/**
 * Fetches some passages on a theme. If that fails, there are none: the theme's page has them all.
 */
async function fetchPassages(
  theme: string,
  { addresses }: SearchMessages,
): Promise<readonly ThemePassage[]> {
  const address = phrase(addresses.themePassages, { theme });
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
    return readThemePassages(await response.text());
  } catch (error) {
    console.error(error);
    return [];
  }
}

function passageEntry({ address, language, title, words }: ThemePassage): HTMLLIElement {
  const textAttributes = { lang: language, dir: 'auto' };
  const href = addressInInterface(address, language);
  const link = createElement('a', { href, ...textAttributes }, words);
  return createElement('li', {}, link, ' ', createElement('cite', textAttributes, title));
}

/**
 * Creates a section with passages on a theme that a query names, whether or not they contain the
 * words of the query. There is none if no passage is of a review with the chosen facets.
 */
async function themeResults(
  theme: string,
  label: string,
  { chosen }: SearchState,
  messages: SearchMessages,
): Promise<HTMLElement[]> {
  const { phrases } = messages;
  const passages = (await fetchPassages(theme, messages)).filter(({ facets }) =>
    hasChosen(facets, chosen),
  );
  if (passages.length === 0) return [];
  const id = `theme-results-${theme}`;
  const href = themeAddress(theme, messages);
  const allPassages = phrase(phrases.allOnTheme, { theme: label });
  const section = createElement(
    'section',
    { class: 'theme-results result-group', 'aria-labelledby': id },
    createElement('h2', { id }, phrase(phrases.onTheme, { theme: label })),
    createElement('ul', {}, ...passages.map(passageEntry)),
    createElement('p', {}, createElement('a', { href }, allPassages)),
  );
  return [section];
}

/** Creates the sections with passages on the themes that a query names. */
export async function namedThemeResults(
  themes: readonly string[],
  state: SearchState,
  messages: SearchMessages,
  search: Search,
): Promise<HTMLElement[]> {
  const labels = await search.labels();
  const sections = themes.map((theme) =>
    themeResults(theme, themeLabel(theme, labels, messages.language), state, messages),
  );
  return (await Promise.all(sections)).flat();
}

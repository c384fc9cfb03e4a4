import { phrase } from '../../i18n/format.ts';
import { createElement, requireAttribute, requireElement } from '../browser-shared/elements.ts';
import {
  forgetSearches,
  keepSearches,
  recentSearches,
  rememberSearch,
} from '../copied-modules/recent-searches.ts';
import { writeState } from './state-parameters.ts';

const part = requireElement(document, '.recent', HTMLElement);
const choice = requireElement(part, 'input', HTMLInputElement);
const list = requireElement(part, 'ul', HTMLElement);
const forgetAll = requireElement(part, '.forget', HTMLButtonElement);

function entry(query: string): HTMLLIElement {
  const parameters = { query, isLiteral: false, chosen: {}, order: '', page: 1 };
  const link = createElement('a', { href: `?${writeState(parameters)}`, dir: 'auto' }, query);
  const name = phrase(requireAttribute(part, 'data-remove'), { name: query });
  const button = createElement('button', { type: 'button', 'aria-label': name }, '×');
  button.addEventListener('click', () => {
    const searches = recentSearches();
    if (searches) keepSearches(searches.filter((each) => each !== query));
    showRecentSearches();
    choice.focus();
  });
  return createElement('li', {}, link, ' ', button);
}

/** Shows the recent searches on the page, if they are kept. */
export function showRecentSearches(): void {
  const searches = recentSearches();
  choice.checked = searches !== undefined;
  list.replaceChildren(...(searches ?? []).map(entry));
  forgetAll.hidden = (searches?.length ?? 0) === 0;
}

/** Keeps the searches of this page, as long as the reader wants it. */
export function listenForSearches(field: HTMLInputElement, found: HTMLElement): void {
  choice.addEventListener('change', () => {
    if (choice.checked) keepSearches([]);
    else forgetSearches();
    showRecentSearches();
  });
  forgetAll.addEventListener('click', () => {
    keepSearches([]);
    showRecentSearches();
    choice.focus();
  });
  const remember = () => rememberSearch(field.value);
  field.addEventListener('change', remember);
  found.addEventListener('click', remember);
  // The search may come from the box on another page.
  remember();
}

import { requireElement } from '../browser-shared/elements.ts';

const facets = requireElement(document, '.facets', HTMLDetailsElement);
const toFilters = requireElement(document, '.to-filters', HTMLAnchorElement);
const toResults = requireElement(facets, '.to-results', HTMLAnchorElement);

/**
 * Lets a link of the page move there and to the focus in it. Its address would count as a new search,
 * whose answer scrolls to the top.
 */
function listenForLink(link: HTMLAnchorElement, top: Element, focused: HTMLElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (facets.contains(top)) facets.open = true;
    top.scrollIntoView();
    focused.focus({ preventScroll: true });
  });
}

/** Lets the links to the filters, on narrow screens, and back to the results move the focus. */
export function listenForFilterLinks(): void {
  listenForLink(toFilters, facets, requireElement(facets, 'summary', HTMLElement));
  const answer = requireElement(document, '.answer', HTMLElement);
  listenForLink(toResults, answer, requireElement(document, '#results-heading', HTMLElement));
}

/**
 * Offers the filters, unless there is nothing to filter, and says beside them what there is.
 *
 * @param found what was found, in a few words: the text of a link to it
 */
export function offerFilters(isUseful: boolean, found = ''): void {
  facets.hidden = !isUseful;
  toFilters.hidden = !isUseful;
  toResults.textContent = found;
  toResults.hidden = found === '';
}

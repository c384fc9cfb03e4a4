import { requireElement } from '../browser-shared/elements.ts';

/** Lets the link to the filters, on narrow screens, open them and move the focus there. */
export function listenForFiltersLink(): void {
  const facets = requireElement(document, '.facets', HTMLDetailsElement);
  const link = requireElement(document, '.to-filters', HTMLAnchorElement);
  link.addEventListener('click', (event) => {
    // Its address would count as a new search, whose answer scrolls to the top.
    event.preventDefault();
    facets.open = true;
    facets.scrollIntoView();
    requireElement(facets, 'summary', HTMLElement).focus({ preventScroll: true });
  });
}

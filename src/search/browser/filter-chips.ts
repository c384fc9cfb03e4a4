import { phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import { createElement, requireElement } from '../browser-shared/elements.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { nameOffered } from './offered-names.ts';

/** Something chosen among the controls of a search page. */
interface Choice {
  readonly label: string;
  /** The facet whose value it is, or an empty text for the order. */
  readonly facet: string;
  /** What the page calls the facet, if it does. */
  readonly facetLabel: string;
  /** Sets its control back. */
  readonly undo: () => void;
}

/** What is chosen: values of facets, and an order unless it is the first one offered. */
function choicesIn(facets: HTMLElement, order: HTMLSelectElement): Choice[] {
  const values = [...facets.querySelectorAll('.value')].flatMap((value): Choice[] => {
    const box = requireElement(value, 'input', HTMLInputElement);
    const label = requireElement(value, '.name', HTMLElement).textContent.trim();
    const facetLabel = value.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const undo = () => {
      box.checked = false;
    };
    return box.checked ? [{ label, facet: box.name, facetLabel, undo }] : [];
  });
  const [sorted] = order.selectedIndex > 0 ? order.selectedOptions : [];
  const undo = () => {
    order.selectedIndex = 0;
  };
  return sorted ? [...values, { label: sorted.text, facet: '', facetLabel: '', undo }] : values;
}

/** What stands before a choice: that a review needs only one of several values, or else the facet. */
function before(choice: Choice, previous: Choice | undefined, or: string): string {
  if (choice.facet === previous?.facet) return `${or} `;
  return choice.facetLabel && `${choice.facetLabel}: `;
}

/**
 * Creates a button for each chosen value of a facet, and for the order, that removes it; and one
 * for all if there are several.
 */
export async function filterChips(
  { phrases }: SearchMessages,
  vocabulary: Vocabulary,
): Promise<Node[]> {
  const facets = requireElement(document, '.facets', HTMLElement);
  await nameOffered(facets, vocabulary);
  const order = requireElement(facets, 'select', HTMLSelectElement);
  const choices = choicesIn(facets, order);
  if (choices.length === 0) return [];
  const chip = (
    removed: readonly Choice[],
    attributes: Record<string, string>,
    text: string,
    lead = '',
  ) => {
    const button = createElement('button', { type: 'button', ...attributes }, text);
    button.addEventListener('click', () => {
      // The button is about to vanish. If others stay, one of them takes its place and the focus.
      if (removed.length === choices.length) {
        const heading = requireElement(document, '#results-heading', HTMLElement);
        heading.focus({ preventScroll: true });
      }
      for (const { undo } of removed) undo();
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return createElement('li', {}, lead, button);
  };
  const chips = choices.map((choice, index) => {
    const name = phrase(phrases.remove, { name: choice.label });
    const lead = before(choice, choices[index - 1], phrases.or);
    return chip([choice], { 'aria-label': name }, choice.label, lead);
  });
  const all = choices.length > 1 ? [chip(choices, { class: 'all' }, phrases.removeAll)] : [];
  return [createElement('ul', { class: 'chips', 'aria-label': phrases.chosen }, ...chips, ...all)];
}

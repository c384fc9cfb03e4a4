import { requireElement } from '../browser-shared/elements.ts';
import { keepQuery } from '../copied-modules/kept-query.ts';
import { rememberSearch } from '../copied-modules/recent-searches.ts';
import type { Combobox } from './combobox.ts';

/**
 * Lets the arrow keys, Home and End move through the options of a search box, Enter open the active
 * one, and Escape close the list and then empty the field. A reader who comes back to the page finds
 * in the field what they had typed.
 */
export function listenForOptionKeys(form: HTMLFormElement, combobox: Combobox): void {
  const field = requireElement(form, 'input', HTMLInputElement);
  form.addEventListener('click', () => rememberSearch(field.value));
  // Before any page is opened: by a suggestion, or by a link elsewhere.
  for (const type of ['click', 'focusout'])
    form.addEventListener(type, () => keepQuery(field.value));
  field.addEventListener('keydown', (event) => {
    const { options, activeIndex: active, isOpen } = combobox;
    const hasOptions = isOpen && options.length > 0;
    const last = options.length - 1;
    const isActive = hasOptions && active >= 0;
    if (event.key === 'Escape' && isOpen) combobox.close();
    else if (event.key === 'Escape') field.value = '';
    else if (event.key === 'ArrowDown' && !hasOptions) combobox.query();
    else if (event.key === 'ArrowDown') combobox.activate(active === last ? -1 : active + 1);
    else if (event.key === 'ArrowUp' && hasOptions)
      combobox.activate(active < 0 ? last : active - 1);
    else if (event.key === 'Home' && isActive) combobox.activate(0);
    else if (event.key === 'End' && isActive) combobox.activate(last);
    else if (event.key === 'Enter' && isActive) options[active]?.click();
    else return;
    event.preventDefault();
  });
}

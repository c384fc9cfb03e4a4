import { requireElement } from '../browser-shared/elements.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { wordsOf } from '../words/folded-tokens.ts';

/** What the archive calls a value of a facet, if the vocabulary has its name. */
async function nameOf(
  facet: string,
  value: string,
  vocabulary: Vocabulary,
): Promise<string | undefined> {
  // The id of a film begins like its title.
  const [first] = wordsOf(value);
  if (!first) return undefined;
  const { names } = await vocabulary.shardOf(first.folded);
  return names.find(({ kind, id }) => kind === facet && id === value)?.preferred;
}

/**
 * Moves the checkboxes that an address has added to a search page, those without a count, to the others of
 * their facet, and writes the names of films in place of their ids. If that fails, the ids stay.
 */
export async function nameOffered(facets: HTMLElement, vocabulary: Vocabulary): Promise<void> {
  const added = [...facets.querySelectorAll('.value:has(.count:not([data-all]))')];
  const naming = added.map(async (label) => {
    const { name, value } = requireElement(label, 'input', HTMLInputElement);
    if (label.parentElement === facets) {
      facets.querySelector(`fieldset:has([name="${name}"])`)?.append(label);
    }
    const found = await nameOf(name, value, vocabulary);
    if (found !== undefined) requireElement(label, '.name', HTMLElement).textContent = found;
  });
  try {
    await Promise.all(naming);
  } catch (error) {
    console.error(error);
  }
}

import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { NamedRecord } from '../answering/read-names.ts';
import type { Label } from '../vocabulary/manifest.ts';

/**
 * Returns the label of a theme in a language of the interface.
 *
 * @throws {Error} if the theme has no label in that language
 */
export function themeLabel(theme: string, labels: readonly Label[], language: string): string {
  const found = labels.find((label) => label.theme === theme && label.language === language);
  if (!found) throw new Error(`There is no label of ${theme} in ${language}.`);
  return found.label;
}

/** Returns the address of a theme's page. */
export function themeAddress(theme: string, { addresses }: SearchMessages): string {
  return `${addresses.themes}${theme}/`;
}

/**
 * Returns the address of what a query names: the page of a person or film, or the search for the
 * reviews of a publication or critic.
 */
export function namedAddress(
  { kind, id }: Pick<NamedRecord, 'kind' | 'id'>,
  { addresses }: SearchMessages,
): string {
  if (kind === 'person') return `${addresses.people}${id}/`;
  if (kind === 'film') return addresses.film.replace('{film}', id);
  return `${addresses.search}?${new URLSearchParams({ [kind]: id })}`;
}

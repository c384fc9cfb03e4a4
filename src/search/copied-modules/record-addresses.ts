import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Label } from '../vocabulary/manifest.ts';

/**
 * Returns the label of a theme in a language of the interface.
 *
 * @throws {Error} if the theme has no label in that language
 */
export function themeLabel(theme: string, labels: readonly Label[], language: string): string {
  const found = labels.find((label) => label.theme === theme && label.language === language);
  if (!found) throw new Error(`The theme ${theme} has no label in ${language}.`);
  return found.label;
}

/** Returns the address of a theme's page. */
export function themeAddress(theme: string, { addresses }: SearchMessages): string {
  return `${addresses.themes}${theme}/`;
}

/** Returns the address of a person's page. */
export function personAddress(person: string, { addresses }: SearchMessages): string {
  return `${addresses.people}${person}/`;
}

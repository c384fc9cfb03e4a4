import type { Label } from '../vocabulary/directory.ts';
import type { SearchWords } from './search-words.ts';

/** The label of a theme in the language of the interface. */
export function labelOf(theme: string, labels: readonly Label[], language: string): string {
  const own = labels.find((each) => each.theme === theme && each.language === language);
  return own?.label ?? theme;
}

/** The address of a theme's page. */
export function themeAddress(theme: string, { addresses }: SearchWords): string {
  return `${addresses.themes}${theme}/`;
}

/** The address of a person's page. */
export function personAddress(person: string, { addresses }: SearchWords): string {
  return `${addresses.people}${person}/`;
}

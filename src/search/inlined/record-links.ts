import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { Label } from '../vocabulary/manifest.ts';

/** The label of a theme in the language of the interface. */
export function labelOf(theme: string, labels: readonly Label[], language: string): string {
  const own = labels.find((each) => each.theme === theme && each.language === language);
  return own?.label ?? theme;
}

/** The address of a theme's page. */
export function themeAddress(theme: string, { addresses }: SearchMessages): string {
  return `${addresses.themes}${theme}/`;
}

/** The address of a person's page. */
export function personAddress(person: string, { addresses }: SearchMessages): string {
  return `${addresses.people}${person}/`;
}

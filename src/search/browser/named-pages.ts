import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { ResolvedQuery } from '../answering/resolve-query.ts';
import { personAddress, themeAddress, themeLabel } from '../copied-modules/record-addresses.ts';
import type { Label } from '../vocabulary/manifest.ts';

/** A page of the archive that a query names. */
export interface NamedPage {
  readonly name: string;
  readonly href: string;
  /** What kind of page it is, in the interface language. */
  readonly kind: string;
}

/** Returns the pages that a query names. */
export function namedPages(
  { themes, people }: ResolvedQuery,
  labels: readonly Label[],
  messages: SearchMessages,
): NamedPage[] {
  const { phrases, language } = messages;
  return [
    ...people.map(({ id, name }) => ({
      name,
      href: personAddress(id, messages),
      kind: phrases.person,
    })),
    ...themes.map((theme) => ({
      name: themeLabel(theme, labels, language),
      href: themeAddress(theme, messages),
      kind: phrases.theme,
    })),
  ];
}

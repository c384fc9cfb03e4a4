import { counted, phrase } from '../../i18n/format.ts';
import type { SearchMessages } from '../../presentation/search-messages.ts';
import type { NamedRecord } from '../answering/read-names.ts';
import type { ResolvedQuery } from '../answering/resolve-query.ts';
import { judgementPagesFor } from '../browser-shared/judgement-pages.ts';
import { namedAddress, themeAddress, themeLabel } from '../copied-modules/record-addresses.ts';
import type { Label } from '../vocabulary/manifest.ts';

/** A page of the archive that a query names. */
export interface NamedPage {
  readonly name: string;
  readonly href: string;
  /** What kind of page it is, in the interface language. */
  readonly kind: string;
}

/** How much the archive has of what a query names: `9 mentions in 5 reviews`, or `5 reviews`. */
function amountOf({ kind, reviews, mentions }: NamedRecord, messages: SearchMessages): string {
  const { phrases, language } = messages;
  const inReviews = counted(phrases.reviewCount, reviews, language);
  if (kind !== 'person') return inReviews;
  return phrase(phrases.mentionsInReviews, {
    mentions: counted(phrases.mentionCount, mentions, language),
    reviews: inReviews,
  });
}

/**
 * Returns the pages that a query names.
 *
 * @param typed the query as it was typed
 */
export function namedPages(
  typed: string,
  { themes, named }: ResolvedQuery,
  labels: readonly Label[],
  messages: SearchMessages,
): NamedPage[] {
  const { phrases, language } = messages;
  return [
    ...judgementPagesFor(typed, messages),
    ...named.map((record) => ({
      name: record.name,
      href: namedAddress(record, messages),
      kind: `${phrases[record.kind]}\u00a0· ${amountOf(record, messages)}`,
    })),
    ...themes.map((theme) => ({
      name: themeLabel(theme, labels, language),
      href: themeAddress(theme, messages),
      kind: phrases.theme,
    })),
  ];
}

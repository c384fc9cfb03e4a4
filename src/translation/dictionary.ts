import type { Counted } from '../i18n/strings.ts';

// What this costs: a review's page has no byte for it. A page whose address asks for another language fetches a
// script of about 2 KB and one dictionary of about 3 KB (Brotli), which the browser keeps for all reviews. The site
// has one dictionary for each pair of interface languages, however many reviews there are. Without JavaScript, the
// interface stays in the language of the text.

/**
 * What the interface of one language says in another, for the pages of reviews: each text of the first, and
 * what it is in the second. Texts may be templates with the same names in braces. A translation with a
 * number has all forms of its language.
 */
export interface Dictionary {
  /** The interface languages, as BCP 47 tags. */
  readonly from: string;
  readonly to: string;
  /** The path of the site from the host's root, with a slash at both ends. */
  readonly base: string;
  /** The folders of the languages below it, with a final slash; '' for the language at the root. */
  readonly folders: readonly [from: string, to: string];
  readonly entries: readonly Entry[];
  /** Says that the interface of the second language lacks texts, if it does. */
  readonly notice?: string;
}

export type Entry = readonly [source: string, target: string | Counted];

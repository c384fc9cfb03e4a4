import type { Counted } from '../i18n/strings.ts';
import type { addressNames, countedNames, phraseNames } from './search-message-names.ts';

declare global {
  /**
   * The version of the names of all messages, which the bundler writes in its place. Comparing it
   * takes less code than looking for every name.
   */
  const searchMessagesVersion: string;
}

/** A page that collects the judgements of one kind, and what readers ask who look for it. */
export interface JudgementPage {
  readonly name: string;
  readonly href: string;
  /** What kind of page it is. */
  readonly kind: string;
  /** The queries that ask for it, in every language of the interface. */
  readonly asked: readonly string[];
}

/** The texts and addresses that the search uses in the browser, in one interface language. */
export interface SearchMessages {
  readonly version: string;
  readonly language: string;
  /** The addresses of pages; those of a film and of the passages on a theme have `{film}` or
   * `{theme}` in place of its id. */
  readonly addresses: Readonly<Record<(typeof addressNames)[number], string>>;
  readonly judgementPages: readonly JudgementPage[];
  /** The labels of the themes, by their ids. */
  readonly themes: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<(typeof phraseNames)[number], string>> &
    Readonly<Record<(typeof countedNames)[number], Counted>>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * Whether a value has all texts and addresses of the search. The site writes them out of checked
 * records, so only those of another version of the site can differ.
 */
export function isSearchMessages(value: unknown): value is SearchMessages {
  return isRecord(value) && value['version'] === searchMessagesVersion;
}

/**
 * The paths of pages and files that one interface language needs without a network, from the host's root. The first is
 * the page that says that there is no network.
 */
export type PathsInAdvance = readonly [offlinePage: string, ...others: string[]];

/** What the service worker knows of its site. The build writes it into the worker. */
export interface OfflineSite {
  /** Differs between builds that have other files to fetch in advance. */
  readonly build: string;
  /** The path of the home page, with a slash at both ends. */
  readonly base: string;
  /** A regular expression for the paths of files whose names change with their content. */
  readonly hashNamed: string;
  /** By the tags of the interface languages; that at the root is first. */
  readonly languages: Readonly<Record<string, PathsInAdvance>>;
  /** A regular expression for the paths of the pages of reviews, and the files that their scripts fetch from their folders. */
  readonly reviews: { readonly pages: string; readonly files: readonly string[] };
  /** The paths of the files that a search needs in every language. */
  readonly search: readonly string[];
}

/**
 * Whether the name of a file changes with its content.
 *
 * @param path from the host's root
 */
export function isHashNamed(path: string, { hashNamed }: OfflineSite): boolean {
  return new RegExp(hashNamed).test(path);
}

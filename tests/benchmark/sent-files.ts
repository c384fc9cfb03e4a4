import type { SentFile } from '../support/site-server.ts';
import { sum } from './statistics.ts';

/** The kinds of files that a search fetches, by their paths. */
const kinds = {
  ownScript: /^(?!pagefind\/).*\.js$/,
  engine: /^pagefind\/.*\.(?:js|pagefind)$/,
  vocabulary: /^pagefind\/vocabulary\//,
  fragments: /\.pf_fragment$/,
  indexes: /\.pf_index$/,
  metadata: /\.pf_meta$|^pagefind\/pagefind-entry\.json$/,
  messages: /(?:^|\/)search\/words\.json$/,
  /** Everything that the search fetches apart from its script. */
  search: /^pagefind\/|(?:^|\/)search\/words\.json$/,
} as const;

export type Kind = keyof typeof kinds;

/** The files of a kind. */
export function sentOf(kind: Kind, sent: readonly SentFile[]): SentFile[] {
  return sent.filter(({ path }) => kinds[kind].test(path));
}

/** The total bytes of some files. */
export function bytesOf(sent: readonly SentFile[]): number {
  return sum(sent.map(({ bytes }) => bytes));
}

/** The total bytes of the files of a kind. */
export function bytesOfKind(kind: Kind, sent: readonly SentFile[]): number {
  return bytesOf(sentOf(kind, sent));
}

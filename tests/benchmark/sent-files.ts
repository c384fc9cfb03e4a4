import type { SentFile } from '../support/site-server.ts';
import { sum } from './statistics.ts';

/** What kinds of files a search is sent. */
const kinds = {
  ownScript: /^(?!pagefind\/).*\.js$/,
  engine: /^pagefind\/.*\.(?:js|pagefind)$/,
  vocabulary: /^pagefind\/vocabulary\//,
  fragments: /\.pf_fragment$/,
  indexes: /\.pf_index$/,
  metadata: /\.pf_meta$|^pagefind\/pagefind-entry\.json$/,
  filters: /\.pf_filter$/,
  words: /(?:^|\/)search\/words\.json$/,
  /** What the search is made of beside its script. */
  search: /^pagefind\/|(?:^|\/)search\/words\.json$/,
} as const;

export type Kind = keyof typeof kinds;

/** Those of some files that are of a kind. */
export function sentOf(kind: Kind, sent: readonly SentFile[]): SentFile[] {
  return sent.filter(({ path }) => kinds[kind].test(path));
}

/** The bytes of some files. */
export function bytesOf(sent: readonly SentFile[]): number {
  return sum(sent.map(({ bytes }) => bytes));
}

/** The bytes of those files that are of a kind. */
export function bytesOfKind(kind: Kind, sent: readonly SentFile[]): number {
  return bytesOf(sentOf(kind, sent));
}

import type { ResolvedQuery } from '../answering/resolve-query.ts';

/** Replaces a word in a text, in capitals or not, unless it is only part of another there. */
export function replaceWord(text: string, word: string, by: string): string {
  const escaped = word.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');
  return text.replace(RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu'), by);
}

/**
 * Returns a query as the search read it, with its spelling corrected and names as the archive writes
 * them: more than one if corrections are as likely as each other.
 */
export function correctedQueries(
  typed: string,
  { spellingCorrections, named }: ResolvedQuery,
): string[] {
  const queries = [0, 1].map((likely) => {
    const read = spellingCorrections.reduce(
      (text, each) => replaceWord(text, each.typed, each.read[likely] ?? each.read[0] ?? ''),
      typed,
    );
    return named.reduce((text, { name }) => replaceWord(text, name, name), read);
  });
  return [...new Set(queries)];
}

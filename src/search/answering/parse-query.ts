import { wordsOf } from '../words/folded-tokens.ts';

/** A part of a query: a word, or several that stand in a row. */
export interface QueryPart {
  /** The words, folded. */
  readonly words: readonly string[];
  /** The part as it was typed, without its signs. */
  readonly typed: string;
  /** word: any of its inflections; phrase: between quotation marks, word for word; joined: by hyphens. */
  readonly kind: 'word' | 'phrase' | 'joined';
  /** Whether reviews that have it are left out. */
  readonly isExcluded: boolean;
  /** Whether it may be the beginning of a word that is still being typed. */
  readonly isHalfTyped: boolean;
}

/** The most characters of a query that are read, which is what the box takes. */
export const longestQuery = 500;

/** The space between initials: J. K. is one word, as J.K. is. */
const spacedInitials = /(?<!\p{L})(\p{L}\.)\s+(?=\p{L}\.)/gu;

/** A phrase between marks of whatever language, or what stands between white space. */
const part = /([-−–]?)(?:["“”„«»]([^"“”„«»]+)["“”„«»](?=\s|$|[.,;:!?)])|(\S+))/gu;

/**
 * Reads a query: words, phrases between quotation marks, and either of them behind a minus sign, to
 * leave out what has it. Signs that are not part of a word are not searched for.
 *
 * @param length how many characters of it are read at most
 */
export function parseQuery(text: string, length = longestQuery): QueryPart[] {
  const query = text.slice(0, length).replace(spacedInitials, '$1');
  return Array.from(query.matchAll(part)).flatMap(([whole, minus, quoted, run], index, all) => {
    const typed = quoted ?? run ?? '';
    const words = wordsOf(typed).map(({ folded }) => folded);
    if (words.length === 0) return [];
    const kind = quoted !== undefined ? 'phrase' : words.length > 1 ? 'joined' : 'word';
    const isLast = index === all.length - 1 && query.endsWith(whole);
    return [
      {
        words,
        typed: typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''),
        kind,
        isExcluded: minus !== '',
        isHalfTyped: isLast && kind === 'word' && minus === '' && /[\p{L}\p{N}\p{M}]$/u.test(query),
      },
    ];
  });
}

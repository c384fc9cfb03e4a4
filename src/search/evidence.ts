import { isUnspaced } from '../archive/length.ts';

/** A word without its case, its diacritics and their spellings-out: `Üben` and `ueben` are `uben`. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/gu, '$1');
}

/** The words of a text, folded. */
function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);
}

/** How much of a query's word an inflection of it has to share with it, and how many letters at least. */
const sharedShare = 0.6;
const sharedLetters = 3;

function isAkin(asked: string, word: string): boolean {
  if (word.startsWith(asked)) return true;
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared += 1;
  return shared >= sharedLetters && shared >= asked.length * sharedShare;
}

/**
 * Whether texts that were found bear out the query: each of its words, half-typed or in another
 * inflection, is in one of them.
 *
 * Pagefind drops a word that it does not know from the query, or answers it with the texts that have
 * its first letters (`Nachweis` finds *nach*). Such an answer is no answer.
 */
export function bearsOut(texts: readonly string[], query: string): boolean {
  const words = new Set(texts.flatMap(wordsOf));
  const isThere = (asked: string) =>
    [...words].some((word) => isAkin(asked, word) || (isUnspaced(asked) && word.includes(asked)));
  return wordsOf(query).every(isThere);
}

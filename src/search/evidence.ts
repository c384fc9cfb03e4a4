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

/** How much of a query's word an inflection of it has to share. */
const sharedShare = 0.6;

function isAkin(asked: string, word: string): boolean {
  if (word.startsWith(asked)) return true;
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared += 1;
  return shared > 1 && shared >= asked.length * sharedShare;
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
  return wordsOf(query).every((asked) => [...words].some((word) => isAkin(asked, word)));
}

/** A word as Pagefind indexes it: without diacritics and hyphens. */
export function pagefindWord(word: string): string {
  return word.normalize('NFD').replace(/[\p{M}-]/gu, '');
}

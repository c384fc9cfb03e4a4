/** A word as Pagefind's index has it: diacritics and hyphens are nothing to it. */
export function engineWord(word: string): string {
  return word.normalize('NFD').replace(/[\p{M}-]/gu, '');
}

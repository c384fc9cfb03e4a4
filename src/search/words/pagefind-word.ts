/**
 * A word as Pagefind indexes it: without diacritics, except the voicing marks of kana. A compound is
 * several words.
 */
export function pagefindWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?![\u3099\u309A])\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('-', ' ');
}

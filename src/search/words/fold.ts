/** Letters that stand for two, or that have no mark to take away. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** A word in small letters, without the signs within it: `J.K.` is jk, `It’s` is its. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}-]/gu, '');
}

/** A word as two spellings of it are compared: plain, without diacritics, and ß as ss. */
export function fold(word: string): string {
  return plain(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđ]/g, (letter) => letters[letter] ?? letter);
}

/** Whether a word has an umlaut, for which two letters can stand. */
export function hasUmlaut(word: string): boolean {
  return /[äöü]/.test(word);
}

/** A folded word with the letters that stand for an umlaut as one: ueben is uben, as üben is. */
export function contract(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}

/** Letters that fold to two, or that Unicode does not decompose into a letter and a mark. */
const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** Lowercases a word and removes punctuation except hyphens: `J.K.` becomes jk, `It’s` its. */
export function normalise(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}-]/gu, '');
}

/** Normalises a word and removes differences of spelling: diacritics, and ß for ss. */
export function fold(word: string): string {
  return normalise(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => foldedLetters[letter] ?? letter);
}

/** Whether a word contains ä, ö or ü, which can also be typed as ae, oe or ue. */
export function hasUmlaut(word: string): boolean {
  return /[äöü]/.test(word);
}

/** Reduces ae, oe and ue in a folded word to single letters: ueben becomes uben, like üben. */
export function contractUmlauts(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}

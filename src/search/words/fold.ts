/** Letters that fold to two letters, or that Unicode does not decompose into a letter and a mark. */
const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** Returns a word in lower case, without punctuation except hyphens: `J.K.` is jk, `It’s` is its. */
export function normalise(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}-]/gu, '');
}

/** Returns a word as spellings are compared: normalised, without diacritics, with ß as ss. */
export function fold(word: string): string {
  return normalise(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => foldedLetters[letter] ?? letter);
}

/** Whether a word has an umlaut, which can also be written with two letters. */
export function hasUmlaut(word: string): boolean {
  return /[äöü]/.test(word);
}

/** Returns a folded word with ae, oe and ue as single letters: ueben becomes uben, which is üben folded. */
export function contractUmlauts(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}

import { plainLetters } from '../../archive/text/plain-letters.ts';

/** Lowercases a word and removes punctuation except hyphens: `J.K.` becomes jk, `It’s` its. */
export function normalise(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}-]/gu, '');
}

/** Normalises a word and removes differences of spelling: diacritics, and ß for ss. */
export function fold(word: string): string {
  return plainLetters(normalise(word));
}

/** Whether a word contains ä, ö or ü, which can also be typed as ae, oe or ue. */
export function hasUmlaut(word: string): boolean {
  return /[äöü]/.test(word);
}

/** Reduces ae, oe and ue in a folded word to single letters: ueben becomes uben, like üben. */
export function contractUmlauts(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}

import { plainLetters } from '../../archive/text/plain-letters.ts';

/** Lowercases a word letter by letter, like Pagefind, whatever follows: ΣΑΣ becomes σασ. */
function lowercase(word: string): string {
  return word.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase());
}

/** Removes all signs but letters, digits and hyphens. */
function withoutSigns(word: string): string {
  return word.replace(/[^\p{Alpha}\p{N}\p{M}-]/gu, '');
}

/** Lowercases a word and removes punctuation except hyphens: `J.K.` becomes jk, `It’s` its. */
export function normalise(word: string): string {
  return withoutSigns(lowercase(word).normalize('NFC'));
}

/**
 * Normalises a word and removes differences of spelling: diacritics, ß for ss, and the letters that
 * stand for apostrophes.
 */
export function fold(word: string): string {
  return withoutSigns(plainLetters(lowercase(word)).replace(/[ʼʻ]/g, ''));
}

/** Whether a word contains ä, ö or ü, which can also be typed as ae, oe or ue. */
export function hasUmlaut(word: string): boolean {
  return /[äöü]/.test(word);
}

/** Reduces ae, oe and ue in a folded word to single letters: ueben becomes uben, like üben. */
export function contractUmlauts(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}

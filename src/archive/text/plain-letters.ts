/**
 * Plain forms of letters that Unicode does not divide into a letter and a diacritic, and of letters
 * that only the place in a word, or the writer's habit, tells apart: final sigma, Arabic ى and ة.
 */
const plainForms: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
};

/**
 * Diacritics on letters, Hebrew points, Arabic vowel signs and tatweel. The vowels of Thai and Indic
 * scripts and the voicing marks of kana are letters of their own to readers.
 */
const diacritics = /[\u0300-\u036F\u0591-\u05C7\u0640\u064B-\u065F\u0670]/g;

/**
 * A text in lower case with plain letters: `cafe` for `café`, `strasse` for `straße`. Ligatures and
 * full-width letters and digits become ordinary ones.
 */
export function plainLetters(lowerCase: string): string {
  return lowerCase
    .normalize('NFKD')
    .replace(diacritics, '')
    .replace(/\P{ASCII}/gu, (letter) => plainForms[letter] ?? letter)
    .normalize('NFC');
}

/** Plain forms of letters that Unicode does not divide into a letter and a diacritic. */
const plainForms: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** A text in lower case with plain letters: `cafe` for `café`, `strasse` for `straße`. */
export function plainLetters(lowerCase: string): string {
  return lowerCase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => plainForms[letter] ?? letter);
}

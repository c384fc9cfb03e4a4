/** The numbers from 0 to 10 in the words of a few languages. */
const words: readonly (readonly string[])[] = [
  ['zero', 'null', 'zéro', 'cero'],
  ['one', 'ein', 'eins', 'einen', 'un', 'une', 'uno', 'una'],
  ['two', 'zwei', 'deux', 'dos', 'due'],
  ['three', 'drei', 'trois', 'tres', 'tre'],
  ['four', 'vier', 'quatre', 'cuatro', 'quattro'],
  ['five', 'fünf', 'cinq', 'cinco', 'cinque'],
  ['six', 'sechs', 'seis', 'sei'],
  ['seven', 'sieben', 'sept', 'siete', 'sette'],
  ['eight', 'acht', 'huit', 'ocho', 'otto'],
  ['nine', 'neun', 'neuf', 'nueve', 'nove'],
  ['ten', 'zehn', 'dix', 'diez', 'dieci'],
];

/** A pattern of a number in digits or words, also with a half: `7`, `7,5`, `4½`, `acht`. */
export const numeral = `\\d{1,3}(?:[.,]\\d{1,2}|[ \\u00A0]?½)?|${words
  .flat()
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join('|')}`;

/** The number that a numeral means. */
export function numberOf(text: string): number {
  const index = words.findIndex((all) => all.includes(text.toLowerCase()));
  if (index >= 0) return index;
  const half = text.includes('½') ? 0.5 : 0;
  return Number(text.replace(/[\s½]/gu, '').replace(',', '.')) + half;
}

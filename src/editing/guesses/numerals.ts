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

/** How the words for a number go on if there is a half more: four and a half, viereinhalb, cuatro y media. */
const halfMore = '(?:[ -]and[ -]a[ -]half|einhalb| et demie?| y medi[ao]| e mezz[ao])';

/** The longer words first: a pattern takes the first that fits. */
const inWords = words
  .flat()
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .sort((one, other) => other.length - one.length)
  .join('|');

/** A pattern of a number in digits or words, also with a half: `7`, `7,5`, `4½`, `acht`, `four and a half`. */
export const numeral = `\\d{1,3}(?:[.,]\\d{1,2}|[ \\u00A0]?½)?|(?:${inWords})${halfMore}?`;

const half = new RegExp(`${halfMore}$`, 'u');

/** The number that a numeral means. */
export function numberOf(text: string): number {
  const whole = text.toLowerCase().replace(half, '');
  const more = whole.length < text.length || text.includes('½') ? 0.5 : 0;
  const index = words.findIndex((all) => all.includes(whole));
  return (index >= 0 ? index : Number(whole.replace(/[\s½]/gu, '').replace(',', '.'))) + more;
}

/** A rating as a text writes it. */
export interface WrittenRating {
  readonly value: number;
  /** The best value of its scale, if the text names it or its signs show it. */
  readonly best?: number;
  /** What the text counts, in its words: `Filmbären`, `%`. */
  readonly unit?: string;
}

/** The fractions that a single character may write. */
const fractions: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const fraction = `[${Object.keys(fractions).join('')}]`;
const number = `\\d+(?:[.,]\\d+)?\\s?${fraction}?|${fraction}`;

/** The value of a number with a decimal point or comma, or a fraction: 3.5 for `3,5` and `3½`. */
function readNumber(text: string): number {
  const sign = text.at(-1) ?? '';
  const whole = text.replace(new RegExp(`\\s?${fraction}$`), '').replace(',', '.');
  return Number(whole === '' ? 0 : whole) + (fractions[sign] ?? 0);
}

/** A full sign and an empty one, of each kind: stars, circles, hearts. */
const signs = /^(?<full>[★⭐●*♥]+)\s?(?<half>½|1\/2|⯪|⯨)?(?<empty>[☆○♡]*)$/u;

/** The best number of stars where a text shows only those that the critic gives. */
const usualStars = 5;

const outOf = new RegExp(
  `^(?<value>${number})\\s*(?:/|out of|of|von|sur|su|sobre|de|van|av|af)\\s*(?<best>${number})(?:\\s+(?<unit>\\S.*))?$`,
  'iu',
);
const percentage = new RegExp(`^(?<value>${number})\\s?(?:%|Prozent|percent|per cent)$`, 'iu');
const alone = new RegExp(`^(?<value>${number})$`, 'u');

/**
 * Reads a rating as critics write it: `9/10`, `3½ out of 4`, `★★★★½`, `88%`, `5 von 6 Filmbären`. Undefined if
 * the text is not a number, such as the grade `B+`.
 */
export function readRating(text: string): WrittenRating | undefined {
  const words = text.normalize('NFC').trim();
  const stars = signs.exec(words)?.groups;
  if (stars) {
    const { full = '', half, empty = '' } = stars;
    const shown = [...full, ...empty].length + (half ? 1 : 0);
    const best = empty === '' ? Math.max(usualStars, shown) : shown;
    return { value: [...full].length + (half ? 0.5 : 0), best };
  }
  const percent = percentage.exec(words)?.groups?.['value'];
  if (percent !== undefined) return { value: readNumber(percent), best: 100, unit: '%' };
  const { value, best, unit } = (outOf.exec(words) ?? alone.exec(words))?.groups ?? {};
  if (value === undefined) return undefined;
  return {
    value: readNumber(value),
    ...(best === undefined ? {} : { best: readNumber(best) }),
    ...(unit === undefined ? {} : { unit }),
  };
}

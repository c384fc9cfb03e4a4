import { isWithinWord } from '../../archive/text/word-boundaries.ts';
import type { Place } from '../../schema/place.ts';
import { numberOf, numeral } from './numerals.ts';

/** What looks like the critic's rating. */
export interface GuessedRating {
  readonly place: Place;
  /** Its words. */
  readonly words: string;
  readonly scale:
    | { readonly worst: number; readonly best: number; readonly unit?: string }
    | readonly string[];
  readonly value: number | string;
  /** What nobody can know from the words, as a full sentence; undefined if they say everything. */
  readonly doubt?: string;
}

type Meaning = Pick<GuessedRating, 'scale' | 'value' | 'doubt'>;

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Meaning | undefined;
}

/** The ends of scales that critics use. Others are rather dates or fractions. */
const usualEnds = new Set([4, 5, 6, 10, 12, 15, 20, 100]);

const grades = ['F', 'D-', 'D', 'D+', 'C-', 'C', 'C+', 'B-', 'B', 'B+', 'A-', 'A', 'A+'];

function outOf(value: number, best: number, unit?: string): Meaning | undefined {
  if (!usualEnds.has(best) || value > best) return undefined;
  return { scale: { worst: 0, best, ...(unit === undefined ? {} : { unit }) }, value };
}

const notStated = (best: number) =>
  `The words do not say out of how many: the draft takes ${best}.`;

/** Counts the signs of a row such as ★★★½☆, which may say out of how many. */
function countStars(stars: string, outOfHowMany: string | undefined): Meaning | undefined {
  const full = stars.match(/[★⭐✭🌟]/gu)?.length ?? 0;
  const empty = stars.match(/[☆✩]/gu)?.length ?? 0;
  const half = /[½⯨]/u.test(stars) ? 1 : 0;
  const value = full + half / 2;
  if (outOfHowMany !== undefined) return outOf(value, numberOf(outOfHowMany));
  const best = Math.max(5, full + empty + half);
  const scale = { worst: 0, best };
  return empty > 0 || best > 5 || value === 5
    ? { scale, value }
    : { scale, value, doubt: notStated(5) };
}

const number = (name: string) => `(?<${name}>${numeral})`;
const star = '(?:[Ss]tars?|étoiles?|Sterne?n?|estrellas?|stelle)';
const unit = `(?:[ \\u00A0](?:${star}(?: y media| e mezzo)?|points?|Punkten?|puntos?|punti))?`;
const preposition = '(?:out of|of|von|aus|sur|sobre|de|su)';
const possible = '(?:(?:a )?(?:possible|möglichen|posibles)[ \\u00A0])?';

const patterns: readonly Pattern[] = [
  {
    pattern: /(?<best>\d{1,3})点満点(?:中|で|の)?、?\s*(?<value>\d{1,3}(?:\.\d)?)点/gu,
    read: ({ value = '', best = '' }) => outOf(Number(value), Number(best)),
  },
  {
    pattern: new RegExp(
      `${number('value')}${unit}[ \\u00A0]?[/／][ \\u00A0]?${number('best')}(?![/\\d.,]*\\d)(?:[ \\u00A0]${star}(?!\\p{L}))?`,
      'giu',
    ),
    read: ({ value = '', best = '' }) => outOf(numberOf(value), numberOf(best)),
  },
  {
    pattern: new RegExp(
      `${number('value')}${unit}[ \\u00A0]${preposition}[ \\u00A0]${possible}${number('best')}(?:[ \\u00A0](?:${star}(?!\\p{L})|(?<unit>points|puntos|punti|\\p{Lu}\\p{Ll}+)))?`,
      'gu',
    ),
    read: ({ value = '', best = '', unit: counted, all = '' }) =>
      outOf(numberOf(value) + (/ y media | e mezzo /.test(all) ? 0.5 : 0), numberOf(best), counted),
  },
  {
    pattern: new RegExp(
      `[★⭐✭🌟](?:[\\uFE0F\\s]*[★⭐✭🌟½⯨☆✩])*(?:\\s?\\(?(?:${preposition}[ \\u00A0]${possible}|[/／] ?)${number('best')}(?!\\p{L})(?:[ \\u00A0]${star}(?!\\p{L}))?\\)?)?|½(?=[★☆])`,
      'gu',
    ),
    read: ({ all = '', best }) => countStars(all, best),
  },
  {
    pattern: /(?<value>\d{1,3})(?:[ \u00A0]?%|[ \u00A0]?点)/gu,
    read: ({ value = '', all = '' }) =>
      outOf(Number(value), 100, all.includes('%') ? '%' : undefined),
  },
  {
    pattern:
      /(?<=(?:grade|rating|verdict|score|note|note finale|wertung|nota|voto)\s?[:：]\s?)(?<value>[A-DF][+\-−–]?)(?!\p{L})|^(?<alone>[A-DF][+\-−–]?)$/giu,
    read: ({ value, alone }) => {
      const grade = (value ?? alone ?? '').toUpperCase().replace(/[−–]/, '-');
      const isKnown = grades.includes(grade);
      return isKnown
        ? { scale: grades, value: grade, doubt: 'Not every critic gives all of these grades.' }
        : undefined;
    },
  },
  {
    pattern: /(?<count>one|two) (?<value>thumbs? (?:up|down))/giu,
    read: ({ all = '' }) => {
      const count = all.toLowerCase().split(' ')[0] ?? 'one';
      const noun = count === 'one' ? 'thumb' : 'thumbs';
      const scale = [`${count} ${noun} down`, `${count} ${noun} up`];
      return scale.includes(all.toLowerCase()) ? { scale, value: all.toLowerCase() } : undefined;
    },
  },
  {
    pattern: new RegExp(`(?<value>${numeral})(?:[ \\u00A0]|-)${star}(?!\\p{L})`, 'giu'),
    read: ({ value = '' }) => {
      const stars = numberOf(value);
      return stars <= 5
        ? { scale: { worst: 0, best: 5 }, value: stars, doubt: notStated(5) }
        : undefined;
    },
  },
];

/** How a critic introduces a rating: a percentage or a count without such a word may be anything. */
const introduction =
  /(?:grade|rating|verdict|score|note|wertung|fazit|nota|voto|評価|採点)[^.!?]{0,24}$/iu;

/** How far from the end of the text the last sentence with a rating may be, in characters. */
const endLength = 160;

/** How much more probable it is that words are the rating if they stand alone, or if a word introduces them. */
const alone = 4;
const introduced = 3;

/** How probable it is that words in a place are the rating: higher if they stand alone, or near the end. */
function likelihood(text: string, start: number, end: number, isLast: boolean): number {
  const rest = text.slice(0, start) + text.slice(end);
  const isAlone = !/[\p{L}]{12}|(?:\p{L}+\P{L}+){4}/u.test(rest);
  const isNearEnd = isLast && text.length - end < endLength;
  const isIntroduced = introduction.test(text.slice(0, start));
  return (isAlone ? alone : 0) + (isIntroduced ? introduced : 0) + (isNearEnd ? 2 : 0);
}

/**
 * The words of a review that look like the critic's rating, the most probable first.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function guessRatings(paragraphs: readonly string[]): GuessedRating[] {
  const found: (GuessedRating & { likelihood: number })[] = [];
  for (const [index, text] of paragraphs.entries()) {
    for (const [order, { pattern, read }] of patterns.entries()) {
      for (const match of text.matchAll(pattern)) {
        const [words] = match;
        const [start, end] = [match.index, match.index + words.length];
        const meaning = read({ ...match.groups, all: words });
        const paragraph = index + 1;
        const overlaps = found.some(
          ({ place }) => place.paragraph === paragraph && place.start < end && start < place.end,
        );
        if (!meaning || overlaps || isWithinWord(text, start) || isWithinWord(text, end)) continue;
        const isWeak = order >= 4;
        const score = likelihood(text, start, end, index >= paragraphs.length - 2);
        if (isWeak && score < introduced) continue;
        found.push({ place: { paragraph, start, end }, words, ...meaning, likelihood: score });
      }
    }
  }
  return found
    .sort((one, other) => other.likelihood - one.likelihood)
    .map(({ likelihood: _, ...rating }) => rating);
}

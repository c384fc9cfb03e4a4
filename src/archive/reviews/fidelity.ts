import type { Correction } from '../../schema/correction.ts';
import { occurrences } from '../text/occurrences.ts';
import { straighten } from '../text/typography.ts';
import { visibleSpaces } from '../text/visible-spaces.ts';
import { wordsAround } from '../text/word-boundaries.ts';

/** The border of two paragraphs in a text that is compared, and in an correction's readings. */
export const border = '\n';

/** The body of a review with its corrections undone. */
export interface Undone {
  readonly text: string;
  /** The place in the body that a place in the undone text came from, both from 0. */
  readonly bodyPlace: (place: number) => number;
}

/** An correction that cannot be undone, and why. */
export interface CorrectionProblem {
  /** Its place in the record's list, from 0. */
  readonly index: number;
  /** The field at fault. */
  readonly field: keyof Correction;
  /** What is wrong with that reading, as the end of a sentence. */
  readonly message: string;
}

/** A place at which the undone body and the received text part, in each of them, from 0. */
export interface Difference {
  readonly undone: number;
  readonly received: number;
}

/** What is wrong with a reading in a text, or undefined if it occurs there exactly once. */
function wrongWith(reading: string, text: string, where: string): string | undefined {
  const count = occurrences(text, reading).length;
  if (count === 1) return undefined;
  if (count > 1) return `occurs ${count} times in ${where}`;
  const isNear = occurrences(straighten(text), straighten(reading)).length > 0;
  return isNear
    ? `occurs in ${where} only with other quotation marks or no-break spaces`
    : `occurs nowhere in ${where}`;
}

/**
 * Puts the received readings back into the body.
 *
 * @param body the paragraphs of the body, joined by borders
 * @param received the paragraphs of the received text, joined by borders
 * @returns the undone body, or every correction that does not occur exactly once in both texts
 */
export function undoCorrections(
  body: string,
  received: string,
  corrections: readonly Correction[],
): { undone: Undone } | { problems: CorrectionProblem[] } {
  const problems: CorrectionProblem[] = [];
  const located = corrections.map((correction, index) => {
    const inBody = wrongWith(correction.reads, body, 'the body of the review');
    const inReceived = wrongWith(correction.received, received, 'the received text');
    if (inBody) problems.push({ index, field: 'reads', message: inBody });
    if (inReceived) problems.push({ index, field: 'received', message: inReceived });
    return { index, start: body.indexOf(correction.reads), ...correction };
  });
  if (problems.length > 0) return { problems };

  located.sort((one, other) => one.start - other.start);
  const parts: { undone: number; body: number; text: string; copied: boolean }[] = [];
  let length = 0;
  let done = 0;
  const add = (text: string, copied: boolean) => {
    parts.push({ undone: length, body: done, text, copied });
    length += text.length;
  };
  for (const { index, start, reads, received: reading } of located) {
    if (start < done) {
      return { problems: [{ index, field: 'reads', message: 'overlaps another correction' }] };
    }
    add(body.slice(done, start), true);
    done = start;
    add(reading, false);
    done = start + reads.length;
  }
  add(body.slice(done), true);

  const bodyPlace = (place: number) => {
    const part = parts.findLast(({ undone }) => undone <= place);
    if (part === undefined) return place;
    return part.body + (part.copied ? place - part.undone : 0);
  };
  return { undone: { text: parts.map(({ text }) => text).join(''), bodyPlace } };
}

/**
 * The first place at which the undone body and the received text part, or undefined if the one is
 * the other, character by character.
 *
 * @param paragraphingLost whether the received text lost its paragraphs: then a border in the body
 *   stands for any white space
 */
export function firstDifference(
  undone: string,
  received: string,
  paragraphingLost: boolean,
): Difference | undefined {
  let place = 0;
  let other = 0;
  while (place < undone.length || other < received.length) {
    const atLostBorder = paragraphingLost && undone[place] === border;
    const space = atLostBorder ? /^\s+/u.exec(received.slice(other)) : null;
    if (space) {
      place += 1;
      other += space[0].length;
    } else if (undone[place] === received[other]) {
      place += 1;
      other += 1;
    } else {
      return { undone: place, received: other };
    }
  }
  return undefined;
}

/**
 * What a text reads at a place, for a person to compare: the word there with the words around it,
 * and every white space that is more than a plain space made visible.
 */
export function readingAt(text: string, place: number): string {
  const { before, after } = wordsAround(text, place, place, 3);
  return visibleSpaces(`${before}${after}`) || '(nothing: the text is at its end)';
}

const unseen: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a border of paragraphs',
  ' ': 'a space',
  '\u00A0': 'a no-break space',
};

/** The character at a place of a text: itself, and as Unicode numbers it, since no eye tells all apart. */
export function characterAt(text: string, place: number): string {
  const code = text.codePointAt(place);
  if (code === undefined) return 'the end';
  const character = String.fromCodePoint(code);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${unseen[character] ?? `“${character}”`} (${number})`;
}

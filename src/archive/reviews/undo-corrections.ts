import type { Readings } from '../../schema/correction.ts';
import { occurrences } from '../text/occurrences.ts';
import { straighten } from '../text/typography.ts';

/** The body of a review with its corrections undone. */
export interface UndoneBody {
  readonly text: string;
  /** Maps a place in this text to the place in the body, both from 0. */
  readonly bodyPlace: (place: number) => number;
}

/** A correction that cannot be undone, and why. */
export interface CorrectionProblem {
  /** Its index in the record's list, from 0. */
  readonly index: number;
  /** The field with the wrong reading. */
  readonly field: 'received' | 'reads';
  /** Completes the sentence “These words …”. */
  readonly message: string;
}

/** A part of the undone body: text of the body, or a received reading. */
interface Part {
  readonly text: string;
  /** Where it begins in the undone body, and in the body. */
  readonly undoneStart: number;
  readonly bodyStart: number;
  readonly isReceived: boolean;
}

/** The message about a reading that the text does not contain exactly once, or undefined. */
function readingMessage(reading: string, text: string, name: string): string | undefined {
  const count = occurrences(text, reading).length;
  if (count === 1) return undefined;
  if (count > 1) return `occur ${count} times in ${name}`;
  const isSimilar = occurrences(straighten(text), straighten(reading)).length > 0;
  return isSimilar
    ? `occur in ${name} only with other quotation marks or no-break spaces`
    : `occur nowhere in ${name}`;
}

/** The problems of all readings that do not occur exactly once. */
function readingProblems(
  body: string,
  received: string,
  corrections: readonly Readings[],
): CorrectionProblem[] {
  return corrections.flatMap((correction, index) => {
    const problems: CorrectionProblem[] = [];
    const inBody = readingMessage(correction.reads, body, 'the body of the review');
    const inReceived = readingMessage(correction.received, received, 'the received text');
    if (inBody) problems.push({ index, field: 'reads', message: inBody });
    if (inReceived) problems.push({ index, field: 'received', message: inReceived });
    return problems;
  });
}

/**
 * Puts the received readings back into the body of a review.
 *
 * @param body its paragraphs, joined by `paragraphBreak`
 * @param received the paragraphs of the received text, joined by `paragraphBreak`
 * @returns the undone body, or the problems of all corrections that cannot be undone
 */
export function undoCorrections(
  body: string,
  received: string,
  corrections: readonly Readings[],
): { undone: UndoneBody } | { problems: CorrectionProblem[] } {
  const problems = readingProblems(body, received, corrections);
  if (problems.length > 0) return { problems };
  const sorted = corrections
    .map((correction, index) => ({ ...correction, index, start: body.indexOf(correction.reads) }))
    .sort((one, other) => one.start - other.start);
  const parts: Part[] = [];
  let undoneLength = 0;
  let bodyEnd = 0;
  const add = (text: string, isReceived: boolean) => {
    parts.push({ text, undoneStart: undoneLength, bodyStart: bodyEnd, isReceived });
    undoneLength += text.length;
  };
  for (const { index, start, reads, received: reading } of sorted) {
    if (start < bodyEnd) {
      return { problems: [{ index, field: 'reads', message: 'overlap another correction' }] };
    }
    add(body.slice(bodyEnd, start), false);
    bodyEnd = start;
    add(reading, true);
    bodyEnd = start + reads.length;
  }
  add(body.slice(bodyEnd), false);

  const bodyPlace = (place: number) => {
    const part = parts.findLast(({ undoneStart }) => undoneStart <= place);
    if (!part) throw new RangeError(`The text has no place ${place}.`);
    return part.isReceived ? part.bodyStart : part.bodyStart + place - part.undoneStart;
  };
  return { undone: { text: parts.map(({ text }) => text).join(''), bodyPlace } };
}

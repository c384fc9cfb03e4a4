import type { Wordings } from '../../schema/correction.ts';
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
  /** The field with the wrong wording. */
  readonly field: 'received' | 'reads';
  /** Completes the sentence “These words …”. */
  readonly message: string;
}

/** A part of the undone body: text of the body, or a received wording. */
interface Part {
  readonly text: string;
  /** Where it begins in the undone body, and in the body. */
  readonly undoneStart: number;
  readonly bodyStart: number;
  readonly isReceived: boolean;
}

/** The message about a wording that the text does not contain exactly once, or undefined. */
function wordingMessage(wording: string, text: string, name: string): string | undefined {
  const count = occurrences(text, wording).length;
  if (count === 1) return undefined;
  if (count > 1) return `occur ${count} times in ${name}`;
  const isSimilar = occurrences(straighten(text), straighten(wording)).length > 0;
  return isSimilar
    ? `occur in ${name} only with other quotation marks or no-break spaces`
    : `occur nowhere in ${name}`;
}

/** The problems of all wordings that do not occur exactly once. */
function wordingProblems(
  body: string,
  received: string,
  corrections: readonly Wordings[],
): CorrectionProblem[] {
  return corrections.flatMap((correction, index) => {
    const problems: CorrectionProblem[] = [];
    const inBody = wordingMessage(correction.reads, body, 'the body of the review');
    const inReceived = wordingMessage(correction.received, received, 'the received text');
    if (inBody) problems.push({ index, field: 'reads', message: inBody });
    if (inReceived) problems.push({ index, field: 'received', message: inReceived });
    return problems;
  });
}

/**
 * Puts the received wordings back into the body of a review.
 *
 * @param body its paragraphs, joined by `paragraphBreak`
 * @param received the paragraphs of the received text, joined by `paragraphBreak`
 * @returns the undone body, or the problems of all corrections that cannot be undone
 */
export function undoCorrections(
  body: string,
  received: string,
  corrections: readonly Wordings[],
): { undone: UndoneBody } | { problems: CorrectionProblem[] } {
  const problems = wordingProblems(body, received, corrections);
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
  for (const { index, start, reads, received: wording } of sorted) {
    if (start < bodyEnd) {
      return { problems: [{ index, field: 'reads', message: 'overlap another correction' }] };
    }
    add(body.slice(bodyEnd, start), false);
    bodyEnd = start;
    add(wording, true);
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

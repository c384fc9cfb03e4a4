import { diffArrays } from 'diff';
import type { Wordings } from '../../schema/correction.ts';

/** A part of a correction that differs from what was received. One of its wordings may be empty. */
export interface Change extends Wordings {
  /** Where it begins in the corrected text. */
  readonly start: number;
}

/** The words, white space and signs of a text, each by itself: an apostrophe within a word is a part of it. */
const tokensOf = (text: string) =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|./gsu) ?? [];

/**
 * What a correction changes, in the order of the text: only the words, spaces and signs that differ.
 *
 * @param start where its corrected wording begins in the text
 */
export function changesOf({ received, reads }: Wordings, start: number): Change[] {
  const changes: { received: string; reads: string; start: number }[] = [];
  let at = start;
  let current: (typeof changes)[number] | undefined;
  for (const { added, removed, value } of diffArrays(tokensOf(received), tokensOf(reads))) {
    const words = value.join('');
    if (!added && !removed) current = undefined;
    else {
      if (!current) {
        current = { received: '', reads: '', start: at };
        changes.push(current);
      }
      if (removed) current.received += words;
      else current.reads += words;
    }
    if (!removed) at += words.length;
  }
  return changes;
}

const endOf = ({ start, reads }: Change) => start + reads.length;

/**
 * Extends changes to the whole of each range that they would cut in two, such as a name, so that it can be one element.
 * A change that would then meet another stays as it is.
 *
 * @param text the corrected text
 * @param ranges the ranges of the text that are to stay whole
 */
export function withWholeRanges(
  changes: readonly Change[],
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): Change[] {
  return changes.map((change, index) => {
    let [start, end] = [change.start, endOf(change)];
    for (const range of ranges) {
      const isCut =
        (range.start < start && start < range.end && range.end < end) ||
        (start < range.start && range.start < end && end < range.end);
      if (isCut) [start, end] = [Math.min(start, range.start), Math.max(end, range.end)];
    }
    const [before, after] = [changes[index - 1], changes[index + 1]];
    if ((before && endOf(before) > start) || (after && after.start < end)) return change;
    const received =
      text.slice(start, change.start) + change.received + text.slice(endOf(change), end);
    return { start, received, reads: text.slice(start, end) };
  });
}

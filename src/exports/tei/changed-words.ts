import type { Wordings } from '../../schema/correction.ts';

/** A correction without the words around it that were received as they are. */
export interface ChangedWords extends Wordings {
  /** Where the words begin in the corrected wording. */
  readonly start: number;
}

/** The words of a text, each with the space before it. */
const wordsOf = (text: string) => text.match(/\s*\S+|\s+$/gu) ?? [];

function commonLength(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((word, index) => word !== other[index]);
  return different < 0 ? one.length : different;
}

/**
 * The words that a correction changes: its two wordings without the words that both begin and end with. Where words
 * were only added or removed, one word beside them stays, so that neither is empty.
 */
export function changedWords({ received, reads }: Wordings): ChangedWords {
  const [before, after] = [wordsOf(received), wordsOf(reads)];
  const most = Math.min(before.length, after.length) - 1;
  const first = Math.min(commonLength(before, after), most);
  const last = Math.min(commonLength(before.toReversed(), after.toReversed()), most - first);
  const start = after.slice(0, first).join('').length;
  const part = (words: readonly string[]) => words.slice(first, words.length - last).join('');
  return { received: part(before), reads: part(after), start };
}

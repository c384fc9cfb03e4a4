import { clauseEnds } from './clauses.ts';
import { sentenceBoundaries } from './sentences.ts';
import { isUnspaced, segmentedTokensOf } from './tokens.ts';

/**
 * How many more words than the maximum a text may have and stay whole. Its last words may turn its meaning
 * (“… but it fails”), so that it is worth cutting only if much of it goes.
 */
const tolerance = 4 / 3;

/** Whether every bracket of a text that opens also closes. */
function closesBrackets(text: string): boolean {
  const count = (brackets: RegExp) => text.match(brackets)?.length ?? 0;
  return count(/[([（［]/gu) === count(/[)\]）］]/gu);
}

/** The last end that leaves at least half of the words and no open bracket. Undefined if there is none. */
function lastEnd(ends: readonly number[], text: string, [half, most]: readonly [number, number]) {
  return ends.findLast((end) => end >= half && end <= most && closesBrackets(text.slice(0, end)));
}

/** The end of a word with its punctuation, and with the rest of a compound. */
function endOfWord(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  if (isUnspaced(text.slice(start, end))) return end;
  return end + (/^\S*/u.exec(text.slice(end))?.[0].length ?? 0);
}

/** Where a text may be cut. */
interface Cut {
  /** The end of the last sentence or clause that may stay. Undefined if there is none. */
  readonly atSense: { readonly end: number; readonly isSentence: boolean } | undefined;
  /** The end of the last word that may stay. */
  readonly atWord: number;
  /** The end of the clause to which that word belongs. Undefined if it is the end of the text. */
  readonly afterClause: number | undefined;
}

/** Where to cut a text that has too many words. Undefined if it may stay whole. */
function cutOf(text: string, language: string, maximum: number): Cut | undefined {
  const words = segmentedTokensOf(text, language);
  const [last, middle] = [words[maximum - 1], words[Math.ceil(maximum / 2) - 1]];
  if (words.length <= maximum * tolerance || !last || !middle) return undefined;
  const range = [middle.end, endOfWord(text, last)] as const;
  const sentences = sentenceBoundaries(text, language).map(
    (boundary) => text.slice(0, boundary).trimEnd().length,
  );
  const clauses = clauseEnds(text);
  const sentence = lastEnd(sentences, text, range);
  const end = sentence ?? lastEnd(clauses, text, range);
  const atSense = end === undefined ? undefined : { end, isSentence: end === sentence };
  const afterClause = clauses.find(
    (each) => each > range[1] && closesBrackets(text.slice(0, each)),
  );
  return { atSense, atWord: range[1], afterClause };
}

/** A text up to an end, with an ellipsis. A sentence keeps the mark at its end. */
function upTo(text: string, end: number, isSentence: boolean): string {
  const kept = text.slice(0, end);
  return `${isSentence ? kept : kept.replace(/[\p{Po}\p{Pd}]+$/u, '')} …`;
}

/**
 * Shortens a text where its sense allows: after a sentence, else after a clause, else after a word. At least
 * half of the words that may stay do stay. A text with few words too many stays whole.
 *
 * @param language the language of the text, as a BCP 47 tag
 * @param maximum how many words may stay
 * @returns the text, or its beginning with an ellipsis
 */
export function cutAtSense(text: string, language: string, maximum: number): string {
  const cut = cutOf(text, language, maximum);
  if (!cut) return text;
  const { end, isSentence } = cut.atSense ?? { end: cut.atWord, isSentence: false };
  return upTo(text, end, isSentence);
}

/**
 * Shortens a text like `cutAtSense`, but never within a clause: if none ends at the right place, the next one stays
 * whole.
 */
export function cutAtClause(text: string, language: string, maximum: number): string {
  const cut = cutOf(text, language, maximum);
  if (!cut) return text;
  const { end, isSentence } = cut.atSense ?? { end: cut.afterClause, isSentence: false };
  return end === undefined ? text : upTo(text, end, isSentence);
}

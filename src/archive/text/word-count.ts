import { isUnspaced, segmentedTokensOf, tokensOf } from './tokens.ts';

/**
 * The number of words in a text as editors count them: `edge-of-the-seat` is one, because it has no
 * spaces, and a dash is none. Scripts without spaces count each word.
 *
 * @param paragraphs the text, one string per paragraph
 * @param language its language, as a BCP 47 tag
 */
export function wordCount(paragraphs: readonly string[], language: string): number {
  const runs = paragraphs.flatMap((text) => text.split(/\s+/u));
  return runs.reduce((count, run) => {
    if (isUnspaced(run)) return count + segmentedTokensOf(run, language).length;
    return tokensOf(run).length > 0 ? count + 1 : count;
  }, 0);
}

/** An average pace of careful reading, in words per minute. */
const pace = 200;

/** How long a text takes to read, in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / pace));
}

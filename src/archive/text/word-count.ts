import { hasToken, isUnspaced, segmentedTokensOf } from './tokens.ts';

/**
 * The number of words in a text as editors count them: between spaces, so `edge-of-the-seat` is one
 * word, and a lone dash does not count. In a script without spaces, every word counts.
 *
 * @param paragraphs the text, one string per paragraph
 * @param language its language, as a BCP 47 tag
 */
export function wordCount(paragraphs: readonly string[], language: string): number {
  const runs = paragraphs.flatMap((text) => text.split(/\s+/u));
  return runs.reduce((count, run) => {
    if (isUnspaced(run)) return count + segmentedTokensOf(run, language).length;
    return hasToken(run) ? count + 1 : count;
  }, 0);
}

/** An average speed of careful reading, in words per minute. */
const readingSpeed = 200;

/** How long a text takes to read, in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / readingSpeed));
}

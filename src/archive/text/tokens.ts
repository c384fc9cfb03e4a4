/** A word in a text, from the character at `start` up to, but not including, the one at `end`. */
export interface Token {
  readonly start: number;
  readonly end: number;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/**
 * Initials with their full stops (J.K.), or letters and digits with apostrophes between them (it’s).
 * Hyphens and all other characters separate words.
 */
const token = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** Words that hyphens join: edge-of-the-seat. */
const compound = /[\p{L}\p{N}\p{M}'’ʼ]+(?:[-‐‑][\p{L}\p{N}\p{M}'’ʼ]+)+/gu;

/** Scripts without spaces between words. */
const unspacedScripts =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a character belongs to a word: a letter, a digit, or a mark on one of them. */
export function isWordCharacter(character: string): boolean {
  return wordCharacter.test(character);
}

/** Whether a text has a character of a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspacedScripts.test(text);
}

/** The tokens of a text, in order. In a script without spaces, a token contains several words. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/**
 * The tokens of a text, in order, one for each word, also in scripts without spaces.
 *
 * @param language a BCP 47 tag, which decides how words without spaces are segmented
 */
export function segmentedTokensOf(text: string, language: string): Token[] {
  const tokens = tokensOf(text);
  if (!isUnspaced(text)) return tokens;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return tokens.flatMap((each) => {
    const run = text.slice(each.start, each.end);
    if (!isUnspaced(run)) return [each];
    return [...segmenter.segment(run)].map(({ segment, index }) => ({
      start: each.start + index,
      end: each.start + index + segment.length,
    }));
  });
}

/** The compounds of a text, which are words joined by hyphens, as the text spells them. */
export function compoundsOf(text: string): string[] {
  return Array.from(text.matchAll(compound), ([words]) => words);
}

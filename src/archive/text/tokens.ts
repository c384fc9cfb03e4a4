/** A word in a text, from the character at `start` up to, but not including, the one at `end`. */
export interface Token {
  readonly start: number;
  readonly end: number;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/**
 * Initials with their full stops (J.K.), or letters and digits with apostrophes of any kind between
 * them (it’s). Invisible characters, such as soft hyphens, do not end a word, but hyphens do, and
 * all other characters.
 */
const token =
  /(?:\p{L}\.){2,}|[\p{Alpha}\p{N}][\p{Alpha}\p{N}\p{M}\u00AD\u200C-\u200F\u2060\uFEFF]*(?:['’‘ʼʻ′`´＇][\p{Alpha}\p{N}\p{M}]+)*/gu;

/** What separates words in the search index where the text has no space: medium mathematical space. */
export const separator = '\u205F';

/** Words that hyphens join: edge-of-the-seat. In an index, separators may follow the hyphens. */
const compound = /[\p{L}\p{N}\p{M}'’ʼ]+(?:[-‐‑]\u205F?[\p{L}\p{N}\p{M}'’ʼ]+)+/gu;

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

/** Whether a text has a token. */
export function hasToken(text: string): boolean {
  return /[\p{Alpha}\p{N}]/u.test(text);
}

/** The tokens of a text, in order. In a script without spaces, a token contains several words. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

const segmenters = new Map<string | undefined, Intl.Segmenter>();

/** The segmenter of a language. It is kept, because making one takes long. */
function segmenterOf(language: string | undefined): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/**
 * The tokens of a text, in order, one for each word, also in scripts without spaces.
 *
 * @param language a BCP 47 tag, which decides how words without spaces are segmented, if known
 */
export function segmentedTokensOf(text: string, language?: string): Token[] {
  const tokens = tokensOf(text);
  if (!isUnspaced(text)) return tokens;
  return tokens.flatMap((each) => {
    const run = text.slice(each.start, each.end);
    if (!isUnspaced(run)) return [each];
    return [...segmenterOf(language).segment(run)].map(({ segment, index }) => ({
      start: each.start + index,
      end: each.start + index + segment.length,
    }));
  });
}

/** The compounds of a text, which are words joined by hyphens, as the text spells them. */
export function compoundsOf(text: string): string[] {
  return Array.from(text.matchAll(compound), ([words]) => words.replaceAll(separator, ''));
}

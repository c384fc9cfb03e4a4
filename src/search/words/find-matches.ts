import { fold } from './fold.ts';
import type { Word } from './folded-tokens.ts';
import type { Pattern } from './pattern.ts';

/** A range of a text, in characters: from `start` up to, but not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Finds where a text contains the given words one directly after the other. */
function findConsecutive(sought: readonly string[], words: readonly Word[]): TextRange[] {
  return words.flatMap(({ start }, index) => {
    const isHere = sought.every((word, offset) => words[index + offset]?.folded === word);
    const last = words[index + sought.length - 1];
    return isHere && last ? [{ start, end: last.end }] : [];
  });
}

function findPattern(pattern: Pattern, words: readonly Word[], language: string): TextRange[] {
  switch (pattern.kind) {
    case 'forms': {
      const forms = new Set(
        pattern.forms
          .filter(({ only }) => only === undefined || only.includes(language))
          .map(({ word }) => fold(word)),
      );
      const compounds = [...forms].filter((form) => form.includes('-'));
      return [
        ...words.filter(({ folded }) => forms.has(folded)),
        ...compounds.flatMap((compound) => findConsecutive(compound.split('-'), words)),
      ];
    }
    case 'prefix':
      return words.filter(({ folded }) => folded.startsWith(pattern.letters));
    case 'phrase':
      return findConsecutive(
        pattern.words.flatMap((word) => fold(word).split('-')),
        words,
      );
    case 'facet':
      return [];
  }
}

/**
 * Finds where a text matches at least one pattern.
 *
 * @param words the words of the text
 * @param language the text's language, without its region
 * @returns the matches in the order of the text; they can overlap
 */
export function findMatches(
  patterns: readonly Pattern[],
  words: readonly Word[],
  language: string,
): TextRange[] {
  return patterns
    .flatMap((pattern) => findPattern(pattern, words, language))
    .sort((one, other) => one.start - other.start);
}

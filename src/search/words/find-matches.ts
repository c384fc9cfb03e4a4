import { fold } from './fold.ts';
import type { Match } from './match.ts';
import type { Word } from './tokens.ts';

/** A range of a text in which words were found: its first character, from 0, and the one after its last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The places at which words stand in a row. */
function inARow(words: readonly Word[], row: readonly string[]): Range[] {
  return words.flatMap(({ start }, index) => {
    const isThere = row.every((word, offset) => words[index + offset]?.folded === word);
    const last = words[index + row.length - 1];
    return isThere && last ? [{ start, end: last.end }] : [];
  });
}

/** Where a text has what a match asks for. */
function findMatch(match: Match, words: readonly Word[], language: string): Range[] {
  switch (match.kind) {
    case 'forms': {
      const meant = match.forms.filter(({ only }) => only === undefined || only.includes(language));
      const forms = new Set(meant.map(({ word }) => fold(word)));
      const joined = [...forms].filter((form) => form.includes('-'));
      return [
        ...words.filter(({ folded }) => forms.has(folded)),
        ...joined.flatMap((form) => inARow(words, form.split('-'))),
      ];
    }
    case 'beginning':
      return words.filter(({ folded }) => folded.startsWith(match.letters));
    case 'phrase':
      return inARow(
        words,
        match.words.flatMap((word) => fold(word).split('-')),
      );
  }
}

/**
 * Where a text has what any of some matches asks for, in its order.
 *
 * @param words the words of the text
 * @param language its language, without a region
 */
export function findMatches(
  matches: readonly Match[],
  words: readonly Word[],
  language: string,
): Range[] {
  return matches
    .flatMap((match) => findMatch(match, words, language))
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
}

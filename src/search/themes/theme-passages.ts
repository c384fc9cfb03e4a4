import { readFields, writeFields } from '../vocabulary/tab-separated.ts';

/** A passage on a theme, as the search shows it. */
export interface ThemePassage {
  readonly address: string;
  /** The language of its review, and the review's title. */
  readonly language: string;
  readonly title: string;
  readonly words: string;
}

/** Writes passages as a table. */
export function writeThemePassages(passages: readonly ThemePassage[]): string {
  return writeFields(
    passages.map(({ address, language, title, words }) => [address, language, title, words]),
  );
}

/** Reads passages that `writeThemePassages` has written. */
export function readThemePassages(text: string): ThemePassage[] {
  const lines = readFields(text).filter(([address]) => address);
  return lines.map(([address = '', language = '', title = '', words = '']) => ({
    address,
    language,
    title,
    words,
  }));
}

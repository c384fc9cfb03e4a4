import { visibleSpaces } from './visible-spaces.ts';
import { wordsAround } from './word-boundaries.ts';

/** The words around a place of a text, from 0, with visible white space, for error messages. */
export function readingAt(text: string, place: number): string {
  const { before, after } = wordsAround(text, place, place, 3);
  const words = `${before}${after}`;
  return words === '' ? '(nothing: there is no text)' : visibleSpaces(words);
}

const invisibleCharacters: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a paragraph break',
  ' ': 'a space',
  '\u00A0': 'a no-break space',
};

/** Describes the character at a place of a text, from 0, with its code point: `“a” (U+0061)`. */
export function characterAt(text: string, place: number): string {
  const code = text.codePointAt(place);
  if (code === undefined) return 'the end';
  const character = String.fromCodePoint(code);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${invisibleCharacters[character] ?? `“${character}”`} (${number})`;
}

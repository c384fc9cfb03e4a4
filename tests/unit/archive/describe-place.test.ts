import { expect, test } from 'vitest';
import { characterAt, readingAt } from '../../../src/archive/text/describe-place.ts';

test('a place is shown with the words around it and with visible white space', () => {
  expect(readingAt('one two three four five six seven eight', 14)).toBe(
    'one two three four five six seven',
  );
  expect(readingAt('bigĀ\u00A0 jazz\nband', 4)).toBe('bigĀ⍽ jazz ¶ band');
  expect(readingAt('drama.  Damien', 7)).toBe('drama.␣␣Damien');
  expect(readingAt('', 0)).toBe('(nothing: there is no text)');
});

test('a character is shown with its code point', () => {
  expect(['a', ' ', '\n', '\t', '\u00A0', '🥁'].map((text) => characterAt(text, 0))).toEqual([
    '“a” (U+0061)',
    'a space (U+0020)',
    'a paragraph break (U+000A)',
    'a tab (U+0009)',
    'a no-break space (U+00A0)',
    '“🥁” (U+1F941)',
  ]);
  expect(characterAt('a', 1)).toBe('the end');
});

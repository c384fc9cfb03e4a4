import { expect, test } from 'vitest';
import {
  characterBoundary,
  inWholeWords,
  isWithinWord,
  wordsAround,
} from '../../../src/archive/text/word-boundaries.ts';

test('a place is within a word if letters or digits are on both sides', () => {
  expect([0, 2, 4, 5].map((place) => isWithinWord('so it’s', place))).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(isWithinWord('1917', 2)).toBe(true);
  expect(isWithinWord('cafe\u0301', 4)).toBe(true);
  expect(isWithinWord('北野武の映画', 3)).toBe(false);
});

test('a place inside a character of two UTF-16 units is moved to its end', () => {
  expect([0, 1, 2, 3].map((place) => characterBoundary('a🥁b', place))).toEqual([0, 1, 3, 3]);
});

test('a range is extended to whole words, except in a script without spaces', () => {
  expect('one (two) three'.slice(...inWholeWords('one (two) three', 6, 7))).toBe('(two)');
  expect(inWholeWords('a 🥁🥁 b', 4, 5)).toEqual([2, 6]);
  expect(inWholeWords('北野武の映画', 1, 2)).toEqual([1, 2]);
});

test('words around a range include the rest of a word that it splits', () => {
  expect(wordsAround('one two three four five', 10, 12, 1)).toEqual({
    before: 'two th',
    after: 'e four',
  });
  expect(wordsAround('one', 0, 3, 5)).toEqual({ before: '', after: '' });
});

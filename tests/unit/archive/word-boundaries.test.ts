import { expect, test } from 'vitest';
import {
  atCharacter,
  inWholeWords,
  isWithinWord,
} from '../../../src/archive/text/word-boundaries.ts';

test('a place is within a word where letters or digits are on both its sides', () => {
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

test('a place is never within a character of two units', () => {
  expect([0, 1, 2, 3].map((place) => atCharacter('a🥁b', place))).toEqual([0, 1, 3, 3]);
});

test('a range grows to whole words, and not where a script puts no space between them', () => {
  expect('one (two) three'.slice(...inWholeWords('one (two) three', 6, 7))).toBe('(two)');
  expect(inWholeWords('a 🥁🥁 b', 4, 5)).toEqual([2, 6]);
  expect(inWholeWords('北野武の映画', 1, 2)).toEqual([1, 2]);
});

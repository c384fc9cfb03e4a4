import { describe, expect, test } from 'vitest';
import { groupMatches } from '../../../src/search/browser/group-matches.ts';

/** The groups of words in capitals. */
function groups(text: string): string[][] {
  const matches = [...text.matchAll(/\p{Lu}{2,}/gu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return groupMatches(text, matches, 'en').map((group) =>
    group.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('matches are one group', () => {
  test('if they begin in the same sentence', () => {
    expect(
      groups('The DRUM that he had played in all those years was full of BLOOD. The end.'),
    ).toEqual([['DRUM', 'BLOOD']]);
  });

  test('if few words are between them, though a sentence ends there', () => {
    expect(groups('He plays the DRUM. It has BLOOD on it.')).toEqual([['DRUM', 'BLOOD']]);
  });

  test('unless they are in sentences apart from each other', () => {
    expect(groups('A DRUM and a SOLO at last. And so it goes on, with BLOOD.')).toEqual([
      ['DRUM', 'SOLO'],
      ['BLOOD'],
    ]);
  });
});

test('a text without matches has no groups', () => {
  expect(groups('Nothing.')).toEqual([]);
});

import { expect, test } from 'vitest';
import { compoundsOf, segmentedTokensOf, tokensOf } from '../../../src/archive/text/tokens.ts';

const tokens = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end));
const segmented = (text: string, language: string) =>
  segmentedTokensOf(text, language).map(({ start, end }) => text.slice(start, end));

test('tokens are words of letters and digits, with apostrophes inside', () => {
  expect(tokens('It’s the 90’s “edge-of-the-seat” – Simmons’ café!')).toEqual(
    'It’s the 90’s edge of the seat Simmons café'.split(' '),
  );
});

test('initials are one token with their full stops', () => {
  expect(tokens('J.K. Simmons, e.g. J. Jonah')).toEqual(['J.K.', 'Simmons', 'e.g.', 'J', 'Jonah']);
});

test('a combining mark belongs to its letter, and is not a token by itself', () => {
  expect(tokens('e\u0301tude \u0301')).toEqual(['e\u0301tude']);
});

test('text without spaces is segmented into words, and other text is tokenised as usual', () => {
  expect(tokens('北野武の映画')).toEqual(['北野武の映画']);
  const words = segmented('北野武の映画 by Kitano', 'ja');
  expect(words).toContain('映画');
  expect(words.slice(0, -2).join('')).toBe('北野武の映画');
  expect(words.slice(-2)).toEqual(['by', 'Kitano']);
});

test('compounds are words joined by hyphens', () => {
  expect(compoundsOf('an edge-of-the-seat, t-shirt — and so on')).toEqual([
    'edge-of-the-seat',
    't-shirt',
  ]);
});

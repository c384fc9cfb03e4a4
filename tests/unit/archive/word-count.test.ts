import { describe, expect, test } from 'vitest';
import { readingMinutes, wordCount } from '../../../src/archive/text/word-count.ts';
import { firstFive } from '../../support/archive.ts';

describe('the length of a text', () => {
  test('counts words with a letter or a digit, and compounds as one', () => {
    expect(wordCount(['edge-of-the-seat – 3 J.K. ‘ x'], 'en')).toBe(4);
  });

  test('counts words without spaces between them', () => {
    expect(wordCount(['これは映画です。'], 'ja')).toBeGreaterThan(2);
  });

  test('of the five reviews is what an editor counts', () => {
    const counts = Object.fromEntries(
      firstFive.map(({ slug, paragraphs, language }) => [slug, wordCount(paragraphs, language)]),
    );
    expect(counts).toEqual({
      'a-simple-word': 996,
      'cinematic-adrenalin': 781,
      'cinematic-perfection': 534,
      'one-of-the-greats': 739,
      'trommeln-bis-die-haende-bluten': 321,
    });
  });

  test('is at least a minute to read', () => {
    expect([0, 1, 200, 500].map(readingMinutes)).toEqual([1, 1, 1, 3]);
  });
});

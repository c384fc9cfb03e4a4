import { describe, expect, test } from 'vitest';
import { incipit } from '../../../src/archive/text/incipit.ts';
import { direction, languageName, lookUp } from '../../../src/archive/text/language.ts';
import { paragraphAt } from '../../../src/archive/text/paragraphs.ts';
import { readingMinutes, wordCount } from '../../../src/archive/text/word-count.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

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

describe('an incipit', () => {
  test('is the opening words, with an ellipsis if the paragraph continues', () => {
    expect(incipit('One two, three.', 'en', 2)).toBe('One two …');
    expect(incipit('One two.', 'en', 2)).toBe('One two.');
    expect(incipit('', 'en')).toBe('');
  });

  test('consists of words of the review', () => {
    const { paragraphs, language } = reviewOf('trommeln-bis-die-haende-bluten');
    const first = paragraphAt(paragraphs, 1);
    const opening = incipit(first, language).replace(/ …$/, '');
    expect(first.startsWith(opening)).toBe(true);
    expect(opening.split(' ').length).toBeGreaterThan(15);
  });

  test('ends with a whole word or compound, also in a script without spaces', () => {
    expect(incipit('The edge-of-the-seat film', 'en', 3)).toBe('The edge-of-the-seat …');
    const japanese = 'これは映画です。とても良い映画です。';
    expect(incipit(japanese, 'ja', 3)).toMatch(/^これは.{1,3} …$/u);
  });
});

describe('languages', () => {
  test('have a name in the language of the reader', () => {
    expect(languageName('de', 'en')).toBe('German');
    expect(languageName('de', 'de')).toBe('Deutsch');
  });

  test('are looked up from the most specific tag to the least', () => {
    expect(lookUp('de-AT', ['en', 'de'])).toBe('de');
    expect(lookUp('zh-Hant-TW', ['zh-Hant', 'zh'])).toBe('zh-Hant');
    expect(lookUp('fr', ['en', 'de'])).toBeUndefined();
    expect(lookUp('den', ['de'])).toBeUndefined();
  });

  test('have a direction', () => {
    expect(['en', 'de', 'ar', 'he', 'fa', 'ur'].map(direction)).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
    ]);
  });
});

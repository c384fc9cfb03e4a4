import { describe, expect, test } from 'vitest';
import { incipit } from '../../../src/archive/text/incipit.ts';
import { direction, languageName, lookUp } from '../../../src/archive/text/language.ts';
import { readingMinutes, wordCount } from '../../../src/archive/text/word-count.ts';
import { firstFive, reviewOf } from '../../support/archive.ts';

describe('length', () => {
  test('counts what has a letter or a digit, and hyphenated words as one', () => {
    expect(wordCount(['edge-of-the-seat – 3 J.K. ‘ x'], 'en')).toBe(4);
  });

  test('counts words where no spaces are between them', () => {
    expect(wordCount(['これは映画です。'], 'ja')).toBeGreaterThan(2);
  });

  test('is near what the catalogue counted, which took dashes for words', () => {
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

  test('takes at least a minute to read', () => {
    expect([0, 1, 200, 500].map(readingMinutes)).toEqual([1, 1, 1, 3]);
  });
});

describe('incipit', () => {
  test('is the opening words, and says where they go on', () => {
    expect(incipit('One two, three.', 'en', 2)).toBe('One two …');
    expect(incipit('One two.', 'en', 2)).toBe('One two.');
    expect(incipit('', 'en')).toBe('');
  });

  test('is made of the review’s own words', () => {
    const { paragraphs, language } = reviewOf('trommeln-bis-die-haende-bluten');
    const opening = incipit(paragraphs[0] ?? '', language).replace(/ …$/, '');
    expect(paragraphs[0]?.startsWith(opening)).toBe(true);
    expect(opening.split(' ').length).toBeGreaterThan(15);
  });

  test('ends with a whole word, joined by hyphens or not, and where there are no spaces', () => {
    expect(incipit('The edge-of-the-seat film', 'en', 3)).toBe('The edge-of-the-seat …');
    const japanese = 'これは映画です。とても良い映画です。';
    expect(incipit(japanese, 'ja', 3)).toMatch(/^これは.{1,3} …$/u);
  });
});

describe('languages', () => {
  test('are named in the language of the reader', () => {
    expect(languageName('de', 'en')).toBe('German');
    expect(languageName('de', 'de')).toBe('Deutsch');
  });

  test('are looked up from the narrow to the wide', () => {
    expect(lookUp('de-AT', ['en', 'de'])).toBe('de');
    expect(lookUp('zh-Hant-TW', ['zh-Hant', 'zh'])).toBe('zh-Hant');
    expect(lookUp('fr', ['en', 'de'])).toBeUndefined();
    expect(lookUp('den', ['de'])).toBeUndefined();
  });

  test('are written from either side', () => {
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

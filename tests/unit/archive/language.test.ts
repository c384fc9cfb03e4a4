import { describe, expect, test } from 'vitest';
import { direction, languageName, lookUp } from '../../../src/archive/text/language.ts';

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

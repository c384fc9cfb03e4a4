import { describe, expect, test } from 'vitest';
import {
  direction,
  isForeign,
  languageAttributes,
  languageName,
  lookUp,
} from '../../../src/archive/text/language.ts';

describe('languages', () => {
  test('have a name in the language of the reader', () => {
    expect(languageName('de', 'en')).toBe('German');
    expect(languageName('de', 'de')).toBe('Deutsch');
    expect(languageName('de-CH', 'en')).toBe('German (Switzerland)');
    expect(languageName('de-CH', 'de')).toBe('Deutsch (Schweiz)');
    expect(languageName('pt-BR', 'en')).toBe('Portuguese (Brazil)');
  });

  test('are foreign to others, but not to their own varieties', () => {
    expect(isForeign('de', 'en')).toBe(true);
    expect(isForeign('de-AT', 'de')).toBe(false);
    expect(isForeign('pt', 'pt-BR')).toBe(false);
  });

  test('are looked up from the most specific tag to the least', () => {
    expect(lookUp('de-AT', ['en', 'de'])).toBe('de');
    expect(lookUp('zh-Hant-TW', ['zh-Hant', 'zh'])).toBe('zh-Hant');
    expect(lookUp('fr', ['en', 'de'])).toBeUndefined();
    expect(lookUp('den', ['de'])).toBeUndefined();
  });

  test('are marked where they change, with a direction where it changes or is not known', () => {
    expect(languageAttributes('de', 'de')).toEqual({});
    expect(languageAttributes('de', 'en')).toEqual({ lang: 'de' });
    expect(languageAttributes('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(languageAttributes('ar', 'he')).toEqual({ lang: 'ar' });
    expect(languageAttributes('de')).toEqual({ lang: 'de', dir: 'ltr' });
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

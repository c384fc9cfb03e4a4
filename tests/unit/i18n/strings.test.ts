import { describe, expect, test } from 'vitest';
import { interfaceFolders, interfacePages } from '../../../src/collections/static-paths.ts';
import { markedAs, withoutMarks } from '../../../src/i18n/fallback-marks.ts';
import { counted, phrase, splitPhrase } from '../../../src/i18n/format.ts';
import {
  interfaceLanguageFor,
  interfaceLanguages,
  stringsFor,
} from '../../../src/i18n/interface-languages.ts';
import { labelled, themesByLabel } from '../../../src/presentation/theme-labels.ts';
import { archive, languages } from '../../support/archive.ts';
import { allStrings } from '../../support/strings.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('strings', () => {
  test('are neither empty nor padded with spaces', () => {
    for (const language of interfaceLanguages) {
      for (const [key, text] of allStrings(stringsFor(language))) {
        expect(text.trim(), `${language}: ${key}`).toBe(text);
        expect(text, `${language}: ${key}`).not.toBe('');
      }
    }
  });

  test('contain the same names in braces in every language', () => {
    const english = new Map(allStrings(stringsFor('en')));
    for (const language of interfaceLanguages) {
      for (const [key, marked] of allStrings(stringsFor(language))) {
        const text = withoutMarks(marked);
        const other = english.get(key) ?? english.get(key.replace(/\.\w+$/, '.other'));
        if (other !== undefined) expect(placeholders(text), key).toEqual(placeholders(other));
      }
    }
  });

  test('have the same sections about the archive in every language', () => {
    const sectionsIn = (language: string) =>
      stringsFor(language).aboutPage.sections.map(({ id, paragraphs }) => [id, paragraphs.length]);
    for (const language of interfaceLanguages) {
      expect(sectionsIn(language), language).toEqual(sectionsIn('en'));
    }
  });

  test('throw for a language without a file', () => {
    expect(() => stringsFor('xx')).toThrow('src/i18n/languages/xx.ts');
  });
});

describe('interface languages', () => {
  test('are those with a file, the root language first', () => {
    expect(interfaceLanguages.toSorted()).toEqual(languages.toSorted());
    expect(interfaceLanguages[0]).toBe('en');
    const folders = interfaceLanguages.slice(1);
    expect(interfacePages().map(({ params }) => params.interface)).toEqual([undefined, ...folders]);
    expect(interfaceFolders().map(({ params }) => params.interface)).toEqual(folders);
  });

  test('match the language of a text if possible; otherwise the root language is used', () => {
    expect(['de', 'de-AT', 'en-AU', 'tlh'].map(interfaceLanguageFor)).toEqual([
      'de',
      'de',
      'en',
      'en',
    ]);
  });
});

describe('phrases', () => {
  test('contain every value, or throw', () => {
    expect(phrase('{a} of {b}', { a: '1', b: '{a}' })).toBe('1 of {a}');
    expect(() => phrase('{a}', {})).toThrow('{a}');
  });

  test('are split around a value that is an element', () => {
    expect(splitPhrase('a {b} c', 'b')).toEqual(['a ', ' c']);
    expect(() => splitPhrase('a', 'b')).toThrow('{b}');
    expect(() => splitPhrase('{b} {b}', 'b')).toThrow('{b}');
  });

  test('use the plural forms of their language', () => {
    const forms = { one: '{count} review', other: '{count} reviews' };
    expect([0, 1, 2, 1234].map((count) => counted(forms, count, 'en'))).toEqual([
      '0 reviews',
      '1 review',
      '2 reviews',
      '1,234 reviews',
    ]);
    expect(counted(forms, 1234, 'de')).toBe('1.234 reviews');
    const polish = { one: 'one', few: 'few', many: 'many', other: 'other' };
    expect([1, 3, 5].map((count) => counted(polish, count, 'pl'))).toEqual(['one', 'few', 'many']);
  });
});

describe('themes', () => {
  test('are sorted alphabetically by the rules of the language', () => {
    const theme = (english: string, german: string) => ({
      id: english.toLowerCase(),
      label: { en: english, de: german },
      definition: { en: english, de: german },
      pitch: 1,
      formerly: [],
    });
    const themes = [
      theme('Zeal', 'Zorn'),
      theme('practice', 'Übung'),
      theme('Éclat', 'Überdruss'),
      theme('Fear', 'Angst'),
      theme('applause', 'Ärger'),
      theme('Music', 'Musik'),
    ];
    const labelsIn = (language: string) =>
      themesByLabel(themes, language).map(({ label }) => label);
    expect(labelsIn('en')).toEqual(['applause', 'Éclat', 'Fear', 'Music', 'practice', 'Zeal']);
    expect(labelsIn('de')).toEqual(['Angst', 'Ärger', 'Musik', 'Überdruss', 'Übung', 'Zorn']);
  });

  test('have the texts of the root language, marked, where a language lacks them', () => {
    const [theme] = archive.themes;
    if (!theme) throw new Error('The archive has no theme.');
    const english = labelled(theme, 'en').label;
    expect(labelled(theme, 'tlh').label).toBe(markedAs('en', english));
    expect(() => labelled({ ...theme, label: {} }, 'tlh')).toThrow('missing in tlh and in en');
  });
});

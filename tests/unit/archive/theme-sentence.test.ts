import { expect, test } from 'vitest';
import { sentenceOn } from '../../../src/archive/themes/theme-sentence.ts';
import { firstFive } from '../../support/archive.ts';

const wordsOn = (theme: string, language: string) =>
  sentenceOn(theme, firstFive, language)
    ?.statement.pieces.map(({ words }) => words)
    .join('');

test('a theme is introduced by a sentence that stands alone, in the reader’s language', () => {
  expect(wordsOn('sacrifice', 'en')).toBe('Is the cost too high?');
  expect(wordsOn('sacrifice', 'de')).toBe(
    'Der Student verlässt sogar seine Freundin, um sich voll und ganz seiner Karriere widmen zu können.',
  );
});

test('a theme that nobody discusses in that language is introduced in another', () => {
  expect(wordsOn('blood-and-sweat', 'de')).toMatch(/^It is about blood and sweat and tears/);
  expect(wordsOn('nothing', 'de')).toBeUndefined();
});

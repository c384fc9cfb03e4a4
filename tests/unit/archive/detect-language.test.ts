import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/archive/text/detect-language.ts';
import { reviews } from '../../support/archive.ts';

describe('the language of a text', () => {
  test.each(reviews.map(({ slug, language, paragraphs }) => ({ slug, language, paragraphs })))(
    'is detected: $slug',
    ({ language, paragraphs }) => {
      expect(detectLanguage(paragraphs.join('\n\n'))).toBe(new Intl.Locale(language).language);
    },
  );

  test('is detected in other scripts', () => {
    expect(detectLanguage('雨の日、彼女は古いレコードを聴きながら夜明けを待った。')).toBe('ja');
    expect(detectLanguage('فيلم رائع عن الطموح والموسيقى والخوف من الفشل')).toBe('ar');
  });

  test('is unknown if the text does not tell it', () => {
    expect(detectLanguage('')).toBeUndefined();
    expect(detectLanguage('★★★★ 8/10')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { sentenceBoundaries, sentencesAround } from '../../../src/archive/text/sentences.ts';

describe('the sentences around words', () => {
  const around = (text: string, words: string, language = 'en') => {
    const start = text.indexOf(words);
    return text.slice(
      ...sentencesAround(sentenceBoundaries(text, language), start, start + words.length),
    );
  };

  test('are whole', () => {
    expect(around('One. Two three. Four.', 'three').trim()).toBe('Two three.');
    expect(around('One. Two three. Four.', 'three. F').trim()).toBe('Two three. Four.');
    expect(around('One. Two three. Four.', 'One.').trim()).toBe('One.');
  });

  test('may end without a space after them', () => {
    expect(around('始まり。終わり。', '始まり。', 'ja')).toBe('始まり。');
  });

  test('do not end after a form of address or an initial', () => {
    expect(around('A. He met Mr. Fletcher and J.K. Simmons there. B.', 'met').trim()).toBe(
      'A. He met Mr. Fletcher and J.K. Simmons there.',
    );
    expect(around('Es dauert ca. Hundert Minuten. Dann nicht.', 'Minuten', 'de').trim()).toBe(
      'Es dauert ca. Hundert Minuten.',
    );
  });
});

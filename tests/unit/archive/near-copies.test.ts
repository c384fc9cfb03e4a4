import { describe, expect, test } from 'vitest';
import { findNearCopies } from '../../../src/archive/text/near-copies.ts';
import { comparableText } from '../../../src/archive/text/same-text.ts';
import { reviews } from '../../support/archive.ts';

const texts = reviews.map(({ paragraphs }) => paragraphs.join('\n\n'));
const [first = ''] = texts;

describe('near copies', () => {
  test('are not found among different reviews of a film', () => {
    expect(findNearCopies(texts)).toEqual([]);
  });

  test('are found whatever was changed in places, in lay-out or in case', () => {
    const edited = first.replace(/\. /g, '.\n').replaceAll('film', 'movie').toUpperCase();
    const [found, ...others] = findNearCopies([...texts, edited]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ index: texts.length, original: 0 });
    expect(found?.share).toBeGreaterThan(0.6);
  });

  test('are found if a text is part of another', () => {
    expect(findNearCopies([first, first.slice(0, first.length / 2)])).toMatchObject([{ index: 1 }]);
  });

  test('are found without spaces between words', () => {
    const sentence = (seed: number) =>
      Array.from({ length: 40 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((seed * 7919 + at * at * 131) % 5000)),
      ).join('');
    const japanese = Array.from({ length: 40 }, (_, index) => sentence(index)).join('。');
    const edited = japanese.replace(sentence(3), sentence(99));
    expect(findNearCopies([...texts, japanese, edited])).toMatchObject([{ index: 6, original: 5 }]);
  });

  test('takes no longer for a text that many share', () => {
    const copies = Array.from({ length: 500 }, (_, index) => `${first} ${index}`);
    const found = findNearCopies(copies);
    expect(found).toHaveLength(499);
    expect(new Set(found.map(({ original }) => original))).toEqual(new Set([0]));
  });
});

describe('a text in comparable form', () => {
  test('is the same with other line ends, white space at them, and Unicode normalisation', () => {
    const changed = `\uFEFF${'Ein Café.\n\nZwei.'.normalize('NFD').replaceAll('\n', '\t \r\n')}\n\n`;
    expect(comparableText(changed)).toBe('Ein Café.\n\nZwei.');
  });

  test('differs with other words or paragraphs', () => {
    expect(comparableText('One. Two.')).not.toBe(comparableText('One.\n\nTwo.'));
  });
});

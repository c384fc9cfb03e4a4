import { describe, expect, test } from 'vitest';
import { incipit } from '../../../src/archive/text/incipit.ts';
import { paragraphAt } from '../../../src/archive/text/paragraphs.ts';
import { reviewOf } from '../../support/archive.ts';

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

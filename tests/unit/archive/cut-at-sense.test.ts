import { describe, expect, test } from 'vitest';
import { typesetIncipit, typesetWords } from '../../../src/archive/reviews/typeset-review.ts';
import { cutAtClause, cutAtSense } from '../../../src/archive/text/cut-at-sense.ts';
import { reviews } from '../../support/archive.ts';

describe('a text is cut only between clauses', () => {
  test.each([
    ['after a sentence', 'One two. Three four five six, seven eight nine ten.', 'One two. …'],
    ['after a clause', 'One two three, four five six seven eight nine.', 'One two three …'],
    [
      'after the next clause',
      'One two three four five six, seven eight nine.',
      'One two three four five six …',
    ],
    ['not at all if there is no other', 'One two three four five six seven eight.', undefined],
    ['not at all if little would go', 'One two, three four five.', undefined],
  ])('%s', (_, text, expected = text) => {
    expect(cutAtClause(text, 'en', 4)).toBe(expected);
  });
});

describe('a text is cut', () => {
  test.each([
    ['not at all if it is short', 'One two, three.', 'One two, three.'],
    ['not at all if little would go', 'It is good, and long, but it fails.', undefined],
    [
      'after a sentence',
      'One two three. Four five. Six seven eight nine ten.',
      'One two three. Four five. …',
    ],
    [
      'after a clause',
      'One two three, four, five six seven eight nine ten.',
      'One two three, four …',
    ],
    ['before a dash', 'One two three – four five six seven eight nine ten.', 'One two three …'],
    [
      'after a word',
      'One two three four five six seven eight nine ten.',
      'One two three four five six …',
    ],
    [
      'after a compound',
      'A b c d e edge-of-the-seat film with more to see.',
      'A b c d e edge-of-the-seat …',
    ],
    [
      'not in brackets',
      'One two three (four, five, six seven, eight) nine ten.',
      'One two three (four, five, six …',
    ],
    [
      'not in numbers',
      'It took 1,000 or 2,000 sticks and snares to make this.',
      'It took 1,000 or 2,000 …',
    ],
    [
      'not after an initial',
      'One two three J. Simmons four five six seven eight.',
      'One two three J. Simmons four …',
    ],
  ])('%s', (_, text, expected = text) => {
    expect(cutAtSense(text, 'en', 6)).toBe(expected);
  });

  test('in German', () => {
    const text =
      'Wenn man an Musikfilme denkt, kommen einem, z. B. hier, diese langweiligen Filme in den Sinn.';
    expect(cutAtSense(text, 'de', 8)).toBe('Wenn man an Musikfilme denkt, kommen einem …');
  });

  test('in scripts without spaces', () => {
    const [sentence, clause] = ['これは映画です。', 'とても良い映画ですが、'];
    const text = `${sentence}${clause}長い映画です。そして、とても良い映画です。`;
    expect(cutAtSense(text, 'ja', 6)).toBe(`${sentence} …`);
    expect(cutAtSense(clause + text, 'ja', 7)).toBe('とても良い映画ですが …');
    expect(cutAtSense('ภาพยนตร์เรื่องนี้ยอดเยี่ยมมากและน่าตื่นเต้นที่สุด', 'th', 4)).toMatch(/^ภาพยนตร์.+ …$/u);
  });
});

test('an incipit consists of opening words of the review', () => {
  for (const review of reviews) {
    const opening = typesetIncipit(review).replace(/ …$/u, '');
    expect(typesetWords(review, { paragraph: 1, start: 0, end: opening.length })).toBe(opening);
    expect(opening.split(/\s/u).length).toBeGreaterThan(8);
  }
});

import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/answering/excerpt.ts';

describe('an excerpt', () => {
  const long = `${'Some words before it. '.repeat(20)}Here is the drum at last. ${'And after. '.repeat(30)}`;
  const rangeOf = (text: string, found: string) => {
    const start = text.indexOf(found);
    return { start, end: start + found.length };
  };
  const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

  test('of a short paragraph is the whole paragraph', () => {
    expect(excerpt('A drum solo.', [{ start: 2, end: 6 }])).toEqual([
      { text: 'A ', isHighlighted: false },
      { text: 'drum', isHighlighted: true },
      { text: ' solo.', isHighlighted: false },
    ]);
  });

  test('begins with the sentence of the match, and is cut between words', () => {
    const pieces = excerpt(long, [rangeOf(long, 'drum')]);
    expect(textOf(pieces)).toMatch(/^… Here is the drum at last\. And .*\S …$/);
    expect(textOf(pieces).length).toBeLessThan(250);
    const highlighted = pieces.filter(({ isHighlighted }) => isHighlighted);
    expect(highlighted.map(({ text }) => text)).toEqual(['drum']);
  });

  test('shows as many matches as possible', () => {
    const text = `drum ${'x '.repeat(200)}drum and drum and drum ${'y '.repeat(200)}`;
    const matches = [...text.matchAll(/drum/g)].map(({ index }) => ({
      start: index,
      end: index + 4,
    }));
    const highlighted = excerpt(text, matches).filter(({ isHighlighted }) => isHighlighted);
    expect(highlighted).toHaveLength(3);
  });

  test('without a match shows the beginning', () => {
    expect(textOf(excerpt(long, []))).toMatch(/^Some words before it\. .* …$/);
  });

  test('of a single long word shows the whole word', () => {
    const text = 'x'.repeat(1000);
    expect(textOf(excerpt(text, [{ start: 0, end: 1000 }]))).toBe(text);
  });

  test('shows overlapping matches once', () => {
    const matches = [
      { start: 0, end: 8 },
      { start: 5, end: 8 },
    ];
    expect(textOf(excerpt('good job', matches))).toBe('good job');
  });
});

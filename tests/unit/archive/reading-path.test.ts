import { expect, test } from 'vitest';
import { notationOf } from '../../../src/archive/notation/notation.ts';
import { readingPath } from '../../../src/archive/notation/reading-path.ts';
import { archive, firstFive } from '../../support/archive.ts';

/** The end of a paragraph on the page, in characters. */
const paragraphEnd = 55;
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

test('the playhead enters each bar when one has read the paragraphs before it', () => {
  for (const review of firstFive) {
    const notation = notationOf(review, archive.themes);
    const path = readingPath(notation, review.paragraphs);
    const numbers = [...path.matchAll(/-?\d+/g)].map(Number);
    const [start = Number.NaN, y, ...steps] = numbers;
    expect(y).toBe(0);
    expect(start).toBe(notation.bars[0]?.textStart);
    const across = steps.filter((_, index) => index % 2 === 0);
    const lengths = across.map((dx, index) => Math.hypot(dx, steps[2 * index + 1] ?? Number.NaN));
    expect(lengths).toHaveLength(review.paragraphs.length);
    const heights = review.paragraphs.map((text) => text.length + paragraphEnd);
    for (const [index, { x, textStart }] of notation.bars.entries()) {
      expect(start + sum(across.slice(0, index))).toBe(x + textStart);
      const read = sum(heights.slice(0, index)) / sum(heights);
      expect(sum(lengths.slice(0, index)) / sum(lengths)).toBeCloseTo(read, 2);
    }
    expect(start + sum(across)).toBe(notation.width);
  }
});

test('the playhead stays within its own length, however long a review is', () => {
  const paragraphs = Array.from({ length: 300 }, (_, index) => 'a'.repeat(index % 7 ? 900 : 9000));
  const notation = notationOf({ paragraphs, passages: [], themes: [] }, []);
  const [, , ...steps] = [...readingPath(notation, paragraphs).matchAll(/-?\d+/g)].map(Number);
  const ys = steps.filter((_, index) => index % 2 === 1);
  for (const end of ys.keys()) expect(Math.abs(sum(ys.slice(0, end + 1)))).toBeLessThan(1e4);
});

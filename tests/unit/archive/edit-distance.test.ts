import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editCounts, editDistance } from '../../../src/archive/text/edit-distance.ts';

// Few letters, so that words often have some in common.
const word = fc.stringMatching(/^[abc]{0,8}$/);

describe('the edit distance', () => {
  test.each([
    ['fletcher', 'fletchr', 1],
    ['schlagzeuger', 'schlagzueger', 1],
    ['chazelle', 'hcazelle', 1],
    ['drummer', 'drummer', 0],
    ['drummer', 'trimmers', 3],
    ['', 'abc', 3],
  ])('from %s to %s is %i', (one, other, edits) => {
    expect(editDistance(one, other)).toBe(edits);
  });

  test('is the same in both directions, and 0 only for the same word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editDistance(one, other);
        expect(editDistance(other, one)).toBe(edits);
        expect(edits === 0).toBe(one === other);
      }),
    );
  });

  test('is at most 1 to the same word after one edit', () => {
    fc.assert(
      fc.property(word, fc.nat(), (one, any) => {
        const at = any % (one.length + 1);
        const [start, end] = [one.slice(0, at), one.slice(at)];
        const edited = [
          `${start}b${end}`,
          `${start}${end.slice(1)}`,
          `${start}b${end.slice(1)}`,
          `${start}${end.charAt(1)}${end.charAt(0)}${end.slice(2)}`,
        ];
        for (const each of edited) expect(editDistance(one, each)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is exact up to the limit, and above the limit otherwise', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (one, other, limit) => {
        const edits = editDistance(one, other);
        const limited = editDistance(one, other, limit);
        if (edits <= limit) expect(limited).toBe(edits);
        else expect(limited).toBeGreaterThan(limit);
      }),
    );
  });
});

test('edits counted from anywhere are the minimum for all parts with the same end', () => {
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      const counts = Array.from({ length: text.length + 1 }, (_, end) => {
        const parts = Array.from({ length: end + 1 }, (_part, start) => text.slice(start, end));
        return Math.min(...parts.map((part) => editDistance(pattern, part)));
      });
      expect(editCounts(pattern, text, 'anywhere')).toEqual(counts);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestStretch } from '../../../src/search/answering/paragraph-score.ts';

const positions = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 5 });
const lists = fc.array(positions, { minLength: 1, maxLength: 4 });

/** All ways to take one position from each list. */
function choices([first, ...others]: readonly (readonly number[])[]): number[][] {
  if (!first) return [[]];
  const rest = choices(others);
  return first.flatMap((position) => rest.map((chosen) => [position, ...chosen]));
}

test('the shortest stretch has something from each list', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const lengths = choices(all).map((chosen) => Math.max(...chosen) - Math.min(...chosen));
      expect(shortestStretch(all)).toBe(Math.min(...lengths));
    }),
  );
});

test('the order of the lists does not matter', () => {
  fc.assert(
    fc.property(lists, (all) => {
      expect(shortestStretch(all)).toBe(shortestStretch(all.toReversed()));
    }),
  );
});

test('no stretch has something from an empty list', () => {
  expect(shortestStretch([[1], []])).toBe(Number.POSITIVE_INFINITY);
});

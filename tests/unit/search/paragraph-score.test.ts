import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceTo } from '../../../src/search/answering/paragraph-score.ts';

const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1 })
  .map((positions) => positions.sort((one, other) => one - other));

test('the distance is measured to the nearest position', () => {
  fc.assert(
    fc.property(ascending, ascending, (positions, others) => {
      const distances = positions.map(distanceTo(others));
      const nearest = (position: number) =>
        Math.min(...others.map((other) => Math.abs(other - position)));
      expect(distances).toEqual(positions.map(nearest));
    }),
  );
});

test('measuring all distances of a long paragraph reads each position only a few times', () => {
  const count = 3000;
  const positions = Array.from({ length: count }, (_, index) => index * 4);
  let reads = 0;
  const counted = new Proxy(
    positions.map((position) => position + 3),
    {
      get(target, name) {
        reads += 1;
        return Reflect.get(target, name);
      },
    },
  );
  positions.forEach(distanceTo(counted));
  expect(reads).toBeGreaterThanOrEqual(count);
  expect(reads).toBeLessThanOrEqual(6 * count);
});

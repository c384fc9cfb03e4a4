import { expect, test } from 'vitest';
import { isSimpleRange } from '../../../src/hosting/range.ts';

test.each([
  ['bytes=0-9', true],
  ['bytes=5-', true],
  ['bytes=5-2', false],
  ['bytes=-5', false],
  ['bytes=0-1,3-4', false],
  ['lines=0-9', false],
  ['', false],
  [undefined, false],
])('%s: %s', (range, expected) => {
  expect(isSimpleRange(range)).toBe(expected);
});

import { expect, test } from 'vitest';
import { quotesPassages } from '../../../src/archive/score/quotes-passages.ts';
import { firstFive } from '../../support/archive.ts';

test('the signs of scores quote their passages while there are few', () => {
  expect(quotesPassages([])).toBe(true);
  expect(quotesPassages(firstFive)).toBe(true);
  expect(quotesPassages(Array.from({ length: 10 }, () => firstFive).flat())).toBe(false);
});

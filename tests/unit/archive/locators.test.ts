import { expect, test } from 'vitest';
import { locators } from '../../../src/archive/text/locators.ts';

const mention = (paragraph: number, start: number) => ({
  place: { paragraph, start, end: start + 1 },
});

test('mentions in the same paragraph have letters', () => {
  const shown = locators([mention(1, 0), mention(1, 5), mention(3, 0)]);
  expect(shown.map(({ paragraph, letter }) => `${paragraph}${letter}`)).toEqual(['1a', '1b', '3']);
  const many = locators(Array.from({ length: 28 }, (_, index) => mention(1, index)));
  expect(many.slice(-3).map(({ letter }) => letter)).toEqual(['z', 'aa', 'ab']);
});

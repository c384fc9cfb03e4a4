import { expect, test } from 'vitest';
import { placeOfTitle, quotedTitle } from '../../../src/archive/reviews/supplied-title.ts';

test('the words of a title are found in upper or lower case', () => {
  expect(quotedTitle('“So it is”')).toBe('So it is');
  expect(quotedTitle('So it is')).toBeUndefined();
  expect(placeOfTitle('So it is', ['no', 'well, so it is'])).toEqual({
    paragraph: 2,
    start: 6,
    end: 14,
  });
  expect(placeOfTitle('İ x', ['İ İ x'])?.start).toBe(2);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../src/archive/text/places.ts';
import { typeset } from '../../../src/archive/text/typography.ts';
import { reviews } from '../../support/archive.ts';

describe('the places of a quotation', () => {
  test('are its paragraph, from 1, and its characters, from 0', () => {
    expect(placesOf('b c', ['a', 'a b c'])).toEqual([{ paragraph: 2, start: 2, end: 5 }]);
  });

  test('are all of them, also where they overlap', () => {
    expect(placesOf('aa', ['aaa', 'aa'])).toHaveLength(3);
  });

  test('do not cross a paragraph, nor differ in case', () => {
    expect(placesOf('a b', ['a', 'b'])).toEqual([]);
    expect(placesOf('A', ['a'])).toEqual([]);
    expect(placesOf('', ['a'])).toEqual([]);
  });

  test('are found with straight marks or curly ones', () => {
    expect(placesOf('"good job"', ['say “good job”'])).toHaveLength(1);
    expect(placesOf('it’s', ["it's"])).toHaveLength(1);
  });
});

test('any piece of any review is found where it is, straight or set', () => {
  const texts = reviews.flatMap(({ paragraphs, language }) =>
    paragraphs.map((text, index) => ({ paragraphs, language, text, paragraph: index + 1 })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), (from, one, other) => {
      const { paragraphs, language, text, paragraph } = from;
      const [start, last] = [one % text.length, other % text.length].toSorted((a, b) => a - b);
      if (start === undefined || last === undefined) throw new Error('There is no such piece.');
      const place = { paragraph, start, end: last + 1 };
      expect(placesOf(text.slice(start, last + 1), paragraphs)).toContainEqual(place);
      expect(placesOf(typeset(text, language).slice(start, last + 1), paragraphs)).toContainEqual(
        place,
      );
    }),
  );
});

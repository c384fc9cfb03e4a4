import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphAt, paragraphId, paragraphOfId } from '../../../src/archive/text/paragraphs.ts';
import { placesOf, wordsAt } from '../../../src/archive/text/places.ts';
import { typeset } from '../../../src/archive/text/typography.ts';
import { reviews } from '../../support/archive.ts';

describe('paragraphs', () => {
  test('are counted from 1', () => {
    expect(paragraphAt(['a', 'b'], 1)).toBe('a');
    expect(paragraphAt(['a', 'b'], 2)).toBe('b');
  });

  test.each([0, 3, -1, 1.5])('cannot be read by number %d in a text of two', (number) => {
    expect(() => paragraphAt(['a', 'b'], number)).toThrow(
      `The text has 2 paragraphs, but no paragraph ${number}.`,
    );
  });

  test('have an id that gives their number', () => {
    expect(paragraphId(12)).toBe('p12');
    expect(paragraphOfId('p12')).toBe(12);
    for (const id of ['p', 'p1a', 'passage-1', undefined])
      expect(paragraphOfId(id)).toBeUndefined();
  });
});

describe('the words at a place', () => {
  test('go from its start up to its end', () => {
    expect(wordsAt({ paragraph: 2, start: 2, end: 5 }, ['a', 'a b c'])).toBe('b c');
  });

  test.each([
    { paragraph: 3, start: 0, end: 1 },
    { paragraph: 2, start: 2, end: 6 },
    { paragraph: 2, start: -1, end: 2 },
    { paragraph: 2, start: 3, end: 2 },
  ])('cannot be read outside the text: $paragraph, $start to $end', (place) => {
    expect(() => wordsAt(place, ['a', 'a b c'])).toThrow(RangeError);
  });
});

describe('the places of a quotation', () => {
  test('give its paragraph, from 1, and its characters, from 0', () => {
    expect(placesOf('b c', ['a', 'a b c'])).toEqual([{ paragraph: 2, start: 2, end: 5 }]);
  });

  test('may overlap', () => {
    expect(placesOf('aa', ['aaa', 'aa'])).toHaveLength(3);
  });

  test('are within one paragraph, and in the same case', () => {
    expect(placesOf('a b', ['a', 'b'])).toEqual([]);
    expect(placesOf('A', ['a'])).toEqual([]);
    expect(placesOf('', ['a'])).toEqual([]);
  });

  test('match straight and curly quotation marks', () => {
    expect(placesOf('"good job"', ['say “good job”'])).toHaveLength(1);
    expect(placesOf('it’s', ["it's"])).toHaveLength(1);
  });
});

test('any part of any review is found at its place, as received or typeset', () => {
  const texts = reviews.flatMap(({ paragraphs, language }) =>
    paragraphs.map((text, index) => ({ paragraphs, language, text, paragraph: index + 1 })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), (from, one, other) => {
      const { paragraphs, language, text, paragraph } = from;
      const places = [one % text.length, other % text.length];
      const [start, end] = [Math.min(...places), Math.max(...places) + 1];
      const place = { paragraph, start, end };
      expect(placesOf(text.slice(start, end), paragraphs)).toContainEqual(place);
      expect(placesOf(typeset(text, language).slice(start, end), paragraphs)).toContainEqual(place);
    }),
  );
});

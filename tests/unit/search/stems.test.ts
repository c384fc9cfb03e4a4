import { describe, expect, test } from 'vitest';
import { stemsOf } from '../../../src/search/languages/stems.ts';

const share = (one: string, other: string, language: string, nouns = [false, false]) => {
  const stems = stemsOf(one, language, nouns[0] ? 'noun' : 'unknown');
  return stemsOf(other, language, nouns[1] ? 'noun' : 'unknown').some((stem) =>
    stems.includes(stem),
  );
};

describe('English words share a stem', () => {
  test.each([
    ['drum', 'drumming'],
    ['drums', 'drummed'],
    ['practice', 'practicing'],
    ['studies', 'study'],
    ['studied', 'study'],
    ['movies', 'movie'],
    ['pushes', 'pushing'],
    ['classes', 'class'],
    ['tight', 'tightest'],
    ['used', 'using'],
    ['agreed', 'agree'],
    ['falling', 'fall'],
  ])('%s and %s', (one, other) => {
    expect(share(one, other, 'en')).toBe(true);
  });

  test.each([
    ['drum', 'drummer'],
    ['hop', 'hoping'],
    ['cut', 'cute'],
    ['us', 'uses'],
    ['perfect', 'perfection'],
    ['thing', 'th'],
    ['need', 'ne'],
  ])('not %s and %s', (one, other) => {
    expect(share(one, other, 'en')).toBe(false);
  });
});

describe('German words share a stem', () => {
  test.each([
    ['stuhl', 'stuhlen'],
    ['fleissig', 'fleissiger'],
    ['fleissigsten', 'fleissige'],
    ['studiert', 'studierte'],
    ['gefurchtet', 'furchten'],
    ['ausgezeichnet', 'auszeichnen'],
    ['freundin', 'freundinnen'],
    ['langweiligen', 'langweilig'],
  ])('%s and %s', (one, other) => {
    expect(share(one, other, 'de')).toBe(true);
  });

  test('a noun has only the endings of nouns, unless it is a nominalised adjective', () => {
    expect(share('musiker', 'musik', 'de', [true, true])).toBe(false);
    expect(share('musiker', 'musikern', 'de', [true, false])).toBe(true);
    expect(share('besessener', 'besessene', 'de', [true, false])).toBe(true);
  });
});

test('in a language without a record, the only stem of a word is the word itself', () => {
  expect(stemsOf('chevaux', 'tlh')).toEqual(['chevaux']);
});

import { describe, expect, test } from 'vitest';
import { findMatches } from '../../../src/search/words/find-matches.ts';
import { contractUmlauts, fold, normalise } from '../../../src/search/words/fold.ts';
import { wordsOf } from '../../../src/search/words/folded-tokens.ts';

test.each([
  ['Üben', 'uben'],
  ['fleißig', 'fleissig'],
  ['Protégé', 'protege'],
  ['J.K.', 'jk'],
  ['It’s', 'its'],
  ['Ørsted', 'orsted'],
  ['e\u0301tude', 'etude'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test('a normalised word keeps its diacritics, composed', () => {
  expect(normalise('Protégé')).toBe('protégé');
  expect(normalise('e\u0301tude')).toBe('étude');
});

test('an umlaut typed as two letters is contracted', () => {
  expect(contractUmlauts('ueben')).toBe('uben');
  expect(contractUmlauts('stuehle')).toBe('stuhle');
});

test('words are letters and digits with inner apostrophes, and initials', () => {
  const words = wordsOf('It’s J.K. Simmons’ “edge-of-the-seat” part, ca.107 — no?');
  expect(words.map(({ folded }) => folded)).toEqual(
    'its jk simmons edge of the seat part ca 107 no'.split(' '),
  );
  expect(words.map(({ start, end }) => end - start).slice(0, 3)).toEqual([4, 4, 7]);
});

describe('matches', () => {
  const text = 'Er übt und übte; die Stühle, edge-of-the-seat, died.';
  const matched = (pattern: Parameters<typeof findMatches>[0][number], language = 'de') =>
    findMatches([pattern], wordsOf(text), language).map(({ start, end }) => text.slice(start, end));

  test('are found in any spelling', () => {
    const forms = [{ word: 'übt' }, { word: 'Stühle' }];
    expect(matched({ kind: 'forms', forms })).toEqual(['übt', 'Stühle']);
  });

  test('are found only in the languages of the form', () => {
    const forms = [{ word: 'die', only: ['en'] }];
    expect(matched({ kind: 'forms', forms })).toEqual([]);
    expect(matched({ kind: 'forms', forms }, 'en')).toEqual(['die']);
  });

  test('are found by prefix and as consecutive words, across hyphens too', () => {
    expect(matched({ kind: 'prefix', letters: 'ub' })).toEqual(['übt', 'übte']);
    expect(matched({ kind: 'phrase', words: ['die', 'stühle'] })).toEqual(['die Stühle']);
    expect(matched({ kind: 'phrase', words: ['edge-of-the-seat'] })).toEqual(['edge-of-the-seat']);
    expect(matched({ kind: 'phrase', words: ['übt', 'die'] })).toEqual([]);
  });
});

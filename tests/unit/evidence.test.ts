import { describe, expect, test } from 'vitest';
import { bearsOut, fold } from '../../src/search/evidence.ts';
import { reviews } from '../support/archive.ts';

const texts = reviews.map(({ title, paragraphs }) => [title, ...paragraphs].join(' '));

test.each([
  ['Üben', 'uben'],
  ['ueben', 'uben'],
  ['fleißig', 'fleissig'],
  ['Protégé', 'protege'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

describe('a query is borne out', () => {
  test.each([
    'Fletcher',
    'fletch',
    'protege',
    'ueben',
    'Schlagzeugers',
    'drumming',
    '"good job"',
    'J.K. Simmons',
    'it’s',
    'Hände bluten',
    '',
    '…',
  ])('by the reviews: %s', (query) => {
    expect(bearsOut(texts, query)).toBe(true);
  });

  test.each(['Nachweis', 'xyzzy', 'qwertz', 'drummer qqqq', 'Dirigentenstab', 'dog', 'cab'])(
    'not by them: %s',
    (query) => {
      expect(bearsOut(texts, query)).toBe(false);
    },
  );
});

test('a query in a script without spaces is borne out by any part of a text', () => {
  expect(bearsOut(['これは映画です。'], '映画')).toBe(true);
  expect(bearsOut(['これは映画です。'], '音楽')).toBe(false);
});

import { expect, test } from 'vitest';
import type { NamedRecord } from '../../../src/search/answering/read-names.ts';
import { withWholeNames } from '../../../src/search/answering/whole-names.ts';

const named = (kind: NamedRecord['kind'], name: string): NamedRecord => ({
  kind,
  id: 'x',
  name,
  reviews: 1,
  mentions: 1,
});

/** The terms of a query, after the words of each name became one. */
const joined = (words: readonly string[], ...records: readonly NamedRecord[]) =>
  withWholeNames(
    words.map((typed) => ({ typed })),
    records,
    (typed) => ({ typed }),
  ).map(({ typed }) => typed);

test('the words of a person’s name are one term, in the place of the first', () => {
  const words = ['oscar', 'JK', 'Simmons', 'drums'];
  expect(joined(words, named('person', 'J.K. Simmons'))).toEqual(['oscar', 'JK Simmons', 'drums']);
});

test('a name of one word, and the name of a film, stay as they are', () => {
  expect(joined(['fletcher', 'chairs'], named('person', 'Fletcher'))).toEqual([
    'fletcher',
    'chairs',
  ]);
  expect(joined(['rabbit', 'hole'], named('film', 'Rabbit Hole'))).toEqual(['rabbit', 'hole']);
});

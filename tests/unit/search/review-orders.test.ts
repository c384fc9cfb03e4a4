import { expect, test } from 'vitest';
import type { Engine } from '../../../src/search/engine/engine.ts';
import { pageName } from '../../../src/search/engine/pagefind/page-names.ts';
import { readRanks, writeRanks } from '../../../src/search/engine/pagefind/review-ranks.ts';
import { sortReviews } from '../../../src/search/engine/pagefind/sort-reviews.ts';
import { facetMembers } from '../../../src/search/facets/facet-counts.ts';
import { numberingOf } from '../../../src/search/indexing/name-numbering.ts';
import { vocabularyFiles } from '../../../src/search/indexing/vocabulary-files.ts';
import { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { withNumbering } from '../../../src/site/copied-modules/review-numbering.ts';

test.each([
  [[]],
  [[0]],
  [[2, 0, 1, 2]],
  [Array.from({ length: 1400 }, (_, index) => 1399 - index)],
])('ranks are read as they were written', (ranks) => {
  expect(readRanks(writeRanks(ranks))).toEqual(ranks);
});

const texts = [{ language: 'en', text: 'A drummer.' }];
const files = vocabularyFiles(
  texts,
  [],
  [],
  [],
  [],
  undefined,
  new Map([['rating', [1, 0, 1, 0]]]),
  numberingOf(['a', 'b', 'c', 'd']),
);
function none(): never {
  throw new Error('No text is read.');
}

const fetched: string[] = [];
const vocabulary = new Vocabulary(async (file) => {
  fetched.push(file);
  return files.find(({ name }) => name === file)?.content ?? '';
});

const named = (slugs: readonly string[]) =>
  slugs.map((_, number) => pageName(withNumbering('zxx_01', numberingOf(slugs)), 10 + number));
const reviews = named(['a', 'b', 'c', 'd']).map((id) => ({
  id,
  score: 0,
  read: async () => none(),
}));

test('reviews are sorted by the file of an order, and equal ones stay as they are', async () => {
  const sorted = await sortReviews(reviews, 'rating', vocabulary);
  expect(sorted).toEqual([1, 3, 0, 2].map((number) => reviews[number]));
  expect(fetched).toHaveLength(2);
});

test('an order is refused if the index has a different number of reviews', async () => {
  await expect(sortReviews(reviews.slice(1), 'rating', vocabulary)).rejects.toThrow(
    'another index',
  );
});

test('an order is refused if the index has as many reviews, but others', async () => {
  const others = named(['a', 'b', 'c', 'e']).map((id) => ({
    id,
    score: 0,
    read: async () => none(),
  }));
  await expect(sortReviews(others, 'rating', vocabulary)).rejects.toThrow('another index');
});

test('facets are refused if the index has as many reviews, but others', async () => {
  const engine = (slugs: readonly string[]): Engine => ({
    hasTexts: false,
    matching: async () => [],
    all: async () => named(slugs).map((id) => ({ id, score: 0, read: async () => none() })),
  });
  const faceted = vocabularyFiles(
    texts,
    [],
    [],
    [{ theme: ['music'] }, { theme: [] }],
    [],
    undefined,
    new Map(),
    numberingOf(['a', 'b']),
  );
  const facets = new Vocabulary(
    async (file) => faceted.find(({ name }) => name === file)?.content ?? '',
  );
  const [first = ''] = named(['a', 'b']);
  const members = await facetMembers(engine(['a', 'b']), facets);
  expect(members).toEqual({ theme: { music: new Set([first]) } });
  await expect(facetMembers(engine(['a', 'c']), facets)).rejects.toThrow('another index');
});

test('the files of all orders get another name if one of them changes', () => {
  const names = (length: readonly number[]) =>
    vocabularyFiles(
      texts,
      [],
      [],
      [],
      [],
      undefined,
      new Map([
        ['title', [0, 1]],
        ['length', length],
      ]),
    )
      .map(({ name }) => name)
      .filter((name) => /title|length/.test(name));
  expect(names([0, 1])).toHaveLength(2);
  expect(new Set([...names([0, 1]), ...names([1, 0])]).size).toBe(4);
});

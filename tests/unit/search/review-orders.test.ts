import { expect, test } from 'vitest';
import { readRanks, writeRanks } from '../../../src/search/engine/pagefind/review-ranks.ts';
import { sortReviews } from '../../../src/search/engine/pagefind/sort-reviews.ts';
import { vocabularyFiles } from '../../../src/search/indexing/vocabulary-files.ts';
import { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';

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
);
const fetched: string[] = [];
const vocabulary = new Vocabulary(async (file) => {
  fetched.push(file);
  return files.find(({ name }) => name === file)?.content ?? '';
});

const reviews = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  score: 0,
  read: () => Promise.reject(new Error('No text is read.')),
}));

test('reviews are sorted by the file of an order, and equal ones stay as they are', async () => {
  const sorted = await sortReviews(reviews, 'rating', vocabulary);
  expect(sorted.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  expect(fetched).toHaveLength(2);
});

test('an order is refused if the index has a different number of reviews', async () => {
  await expect(sortReviews(reviews.slice(1), 'rating', vocabulary)).rejects.toThrow(
    'another index',
  );
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

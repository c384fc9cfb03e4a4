import { expect, test } from 'vitest';
import { readReviews, writeReviews } from '../../../src/search/engine/indexed-review.ts';
import { indexedReviews } from '../../../src/search/indexing/indexed-reviews.ts';
import { reviews as all, archive } from '../../support/archive.ts';

const reviews = indexedReviews(all, archive.films, archive.people);
const written = writeReviews(reviews);

test('reviews are read as they were written, but without separators', () => {
  const [first] = readReviews(written);
  expect(first?.facts).toEqual(reviews[0]?.facts);
  expect(first?.ranks).toEqual(reviews[0]?.ranks);
  expect(readReviews(written)).toHaveLength(reviews.length);
});

const wrongFacts = [
  '',
  'null',
  '[]',
  '{}',
  '<!doctype html>',
  '{"lines":{},"names":{},"themes":[],"line":[1,2,3]}',
  '{"lines":{},"names":{},"themes":[],"line":[1,2],"topics":""}',
  '{"lines":{},"names":{},"themes":[[["1",2]]],"line":[1,2,3],"topics":""}',
  '{"lines":{},"names":{"film":"x"},"themes":[],"line":[1,2,3],"topics":""}',
];

test.each(wrongFacts)('damaged facts are refused: %s', (facts) => {
  const row = ['/reviews/x/', 'en', facts, '{"title":0}', 'Title', 'Text.'];
  expect(() => readReviews(row.join('\t'))).toThrow();
});

test.each(['null', '{"title":"0"}'])('damaged ranks are refused: %s', (ranks) => {
  const facts = '{"lines":{},"names":{},"themes":[],"line":[1,2,3],"topics":""}';
  const row = (given: string) => ['/reviews/x/', 'en', facts, given, 'Title', 'Text.'].join('\t');
  expect(readReviews(row('{"title":0}'))).toHaveLength(1);
  expect(() => readReviews(row(ranks))).toThrow('the ranks of a review');
});

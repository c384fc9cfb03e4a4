import { expect, test } from 'vitest';
import { factId } from '../../../src/archive/reviews/anchor-ids.ts';
import type { FilmQuotation } from '../../../src/loader/checks/check-films.ts';
import { findQuotations } from '../../../src/loader/checks/check-quotations.ts';
import { reviewOf } from '../../support/archive.ts';

const review = reviewOf('a-simple-word');
const words = Array.from({ length: 900 }, (_, index) => `word${1000 + index}`);
const paragraphs = [words.join(' ')];

const idOf = (word: string) => {
  const start = ` ${paragraphs[0]} `.indexOf(` ${word} `);
  return factId({ paragraph: 1, start, end: start + word.length }, paragraphs);
};

function quote(...quoted: readonly string[]) {
  const quotations = quoted.map(
    (exact, index): FilmQuotation => ({
      film: review.film,
      path: ['facts', index],
      quotation: { review: review.slug, exact },
    }),
  );
  return findQuotations(quotations, review, paragraphs, [review.film]);
}

test('words that would have the same address as others are refused', () => {
  const [one, other] =
    [...Map.groupBy(words, idOf).values()].find(({ length }) => length > 1) ?? [];
  if (one === undefined || other === undefined) throw new Error('All words have their own id.');
  expect(quote(one, other).problems).toEqual([
    {
      film: review.film,
      path: ['facts', 1, 'exact'],
      message: `These words would have the same address on the page of ${review.slug} as others that are quoted from it: ${one}`,
      fix: 'quote a word more or a word less.',
    },
  ]);
});

test('words may be quoted several times', () => {
  expect(quote('word1001', 'word1002', 'word1001')).toMatchObject({
    problems: [],
    places: [{}, {}, {}],
  });
});

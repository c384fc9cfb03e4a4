import { describe, expect, test } from 'vitest';
import { bestFirst, scoreReviews } from '../../../src/search/answering/rank-reviews.ts';
import type { IndexedReview } from '../../../src/search/engine/indexed-review.ts';
import type { Term } from '../../../src/search/words/pattern.ts';
import { formsTerm, phraseTerm } from '../../support/search-terms.ts';

const indexed = (slug: string, title: string, ...texts: readonly string[]): IndexedReview => ({
  id: slug,
  address: `/reviews/${slug}/`,
  title,
  language: 'en',
  facts: { lines: {}, names: {}, themes: [], line: [1, 0, 0], topics: '' },
  paragraphs: texts,
});

const rankReviews = (fragments: readonly IndexedReview[], terms: readonly Term[]) =>
  scoreReviews(fragments, terms).sort(bestFirst);

/** The numbers of the paragraphs found in the best review. */
const foundParagraphs = (reviews: readonly IndexedReview[], terms: readonly Term[]) =>
  rankReviews(reviews, terms)[0]?.paragraphs.map(({ number }) => number);

describe('the ranking', () => {
  const filler = 'the film and the music and the band and the school '.repeat(3);

  test('puts the best paragraph first and drops weak ones', () => {
    const review = indexed('x', 'X', `the drum ${filler}`, filler, 'The drum solo of Fletcher.');
    expect(foundParagraphs([review], [formsTerm('drum'), formsTerm('fletcher')])).toEqual([3]);
  });

  test('gives a rare word more weight than a repeated common one', () => {
    const review = indexed('x', 'X', 'the the the the the the', filler, 'One cymbal by the door.');
    expect(foundParagraphs([review], [formsTerm('the'), formsTerm('cymbal')])?.[0]).toBe(3);
  });

  test('prefers the typed form of a word to other forms', () => {
    const review = indexed('x', 'X', 'A drum solo.', 'His loud drumming.');
    expect(foundParagraphs([review], [formsTerm('drumming', 'drum')])).toEqual([2, 1]);
  });

  test('prefers words that are close together', () => {
    const review = indexed('x', 'X', `blood ${filler} sweat`, `sweat and blood ${filler}`);
    expect(foundParagraphs([review], [formsTerm('blood'), formsTerm('sweat')])?.[0]).toBe(2);
  });

  test('puts the review with the best paragraph first', () => {
    const [x, y] = [indexed('x', 'X', `a drum ${filler}`), indexed('y', 'Y', 'Drums! Drums!')];
    const terms = [formsTerm('drum', 'drums')];
    const addresses = (reviews: readonly { indexed: IndexedReview }[]) =>
      reviews.map(({ indexed: { address } }) => address);
    expect(addresses(rankReviews([x, y], terms))).toEqual(['/reviews/y/', '/reviews/x/']);
    expect(addresses(scoreReviews([x, y], terms))).toEqual(['/reviews/x/', '/reviews/y/']);
  });

  test('says what to highlight in the title and on the page', () => {
    const [review] = rankReviews(
      [indexed('y', 'The Drum', 'Drums! The good job.')],
      [formsTerm('drum', 'drums'), phraseTerm('good', 'job')],
    );
    expect(review?.titleMatches).toMatchObject([{ start: 4, end: 8 }]);
    expect(review?.marks).toBe('drum drums "good job"');
  });

  test('finds a review by its title alone, with no paragraphs', () => {
    const [review] = rankReviews(
      [indexed('x', 'Bleeding hands', 'Nothing.')],
      [formsTerm('hands')],
    );
    expect(review?.paragraphs).toEqual([]);
    expect(review?.marks).toBe('hands');
    expect(review?.score).toBeGreaterThan(0);
  });
});

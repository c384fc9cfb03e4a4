import { expect, test } from 'vitest';
import { quoteOf } from '../../src/exports/quote-selector.ts';
import type { Place } from '../../src/schema/place.ts';
import { firstFive } from '../support/archive.ts';

const [review] = firstFive;
const [passage] = review?.passages ?? [];
if (!review || !passage) throw new Error('The first review has no passage.');
const paragraphs = ['The drums, and the drums again.', 'Again, a cymbal.'];
const quote = (place: Place) => quoteOf({ ...passage, place }, { ...review, paragraphs });

test('words that a text has once need no context', () => {
  expect(quote({ paragraph: 2, start: 9, end: 15 })).toEqual({
    type: 'TextQuoteSelector',
    exact: 'cymbal',
  });
});

test('words that it has several times are quoted with what is around them', () => {
  expect(quote({ paragraph: 1, start: 19, end: 24 })).toEqual({
    type: 'TextQuoteSelector',
    exact: 'drums',
    prefix: 'The drums, and the ',
    suffix: ' again.',
  });
});

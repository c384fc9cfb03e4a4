import { expect, test } from 'vitest';
import { keywordInContext } from '../../../src/archive/people/keyword-in-context.ts';
import { reviewOf } from '../../support/archive.ts';

test('a keyword in context is cut between words', () => {
  const review = reviewOf('one-of-the-greats');
  const [, girlfriend] = review.mentions.filter(({ place }) => place.paragraph === 1);
  if (!girlfriend) throw new Error('There is no such mention.');
  const { before, words, after } = keywordInContext(review, girlfriend.place);
  expect(words).toBe('Miles Teller');
  expect(before).toBe('… says 19-year-old jazz drummer, Andrew (');
  expect(after).toBe('), as he breaks up with his girlfriend (Melissa …');
});

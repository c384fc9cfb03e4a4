import { expect, test } from 'vitest';
import { newMarks, quotedWordsId } from '../../../src/archive/reviews/quoted-words.ts';
import { select } from '../../../src/archive/text/resolve-selector.ts';
import { reviewOf } from '../../support/archive.ts';

const review = reviewOf('trommeln-bis-die-haende-bluten');

function placeOf(exact: string) {
  const result = select({ exact }, review.paragraphs);
  if ('failure' in result) throw new Error(`There are no such words: ${exact}`);
  return result.place;
}

const ownWords = placeOf('mit 3 Oscars ausgezeichnet');
const remarked = placeOf('stammt von Justin Hurwitz');

test('quoted words have the id that their place has for another reason', () => {
  expect(quotedWordsId(remarked, review)).toMatch(/^remark-/);
  expect(quotedWordsId(placeOf('Justin Hurwitz'), review)).toBe('p12-Justin-Hurwitz');
  const [passage] = review.passages;
  expect(passage && quotedWordsId(passage.place, review)).toBe(passage?.id);
});

test('they have an id of their own if another mark only overlaps them', () => {
  expect(quotedWordsId(ownWords, review)).toMatch(/^fact-/);
  expect(quotedWordsId({ ...remarked, end: remarked.end - 1 }, review)).toMatch(/^fact-/);
});

test('a review marks quoted words once, and only those that it does not mark already', () => {
  const marks = newMarks([ownWords, remarked, { ...ownWords }], review);
  expect(marks).toEqual([{ id: quotedWordsId(ownWords, review), place: ownWords }]);
});

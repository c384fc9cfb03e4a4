import { expect, test } from 'vitest';
import { wordsAt } from '../../src/archive/text/places.ts';
import { straighten } from '../../src/archive/text/typography.ts';
import { blurbOf } from '../../src/presentation/blurb.ts';
import { reviewOf, reviews } from '../support/archive.ts';

test('a blurb is in the words of its passage', () => {
  for (const review of reviews) {
    const { words, passage } = blurbOf(review);
    expect(passage.voice).toBe('critic');
    expect(straighten(wordsAt(passage.place, review.paragraphs))).toContain(
      straighten(words).slice(0, 20),
    );
  }
});

test('the shorter a blurb, the larger it is set', () => {
  expect(blurbOf(reviewOf('one-of-the-greats')).size).toBe('large');
  expect(blurbOf(reviewOf('a-simple-word')).size).toBe('middle');
  expect(blurbOf(reviewOf('cinematic-adrenalin')).size).toBe('small');
});

test('a very long line ends where its sense allows', () => {
  const review = reviewOf('one-of-the-greats');
  const [passage] = review.passages;
  if (!passage) throw new Error('The review has no passage.');
  const long = `The film drums on${', and on'.repeat(30)}. It ends.`;
  const place = { paragraph: 1, start: 0, end: long.length };
  const { words } = blurbOf({
    ...review,
    paragraphs: [long],
    passages: [{ ...passage, place, voice: 'critic', supportsRating: true }],
  });
  expect(words).toMatch(/^The film drums on(?:, and on)+ …$/);
  expect(words.length).toBeLessThan(long.length);
});

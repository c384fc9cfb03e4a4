import { expect, test } from 'vitest';
import { wordsAt } from '../../../src/archive/text/places.ts';
import { criticsLine } from '../../../src/archive/themes/critics-line.ts';
import { reviews } from '../../support/archive.ts';

function reviewNamed(name: string) {
  const found = reviews.find(({ slug }) => slug === name);
  if (!found) throw new Error(`There is no review ${name}.`);
  return found;
}

test('a rated review is told by the passage that its rating rests on', () => {
  const review = reviewNamed('cinematic-perfection');
  expect(wordsAt(criticsLine(review).place, review.paragraphs)).toBe(
    'Perfection. Glorious, breathless, cinematic perfection.',
  );
});

test('without a rating, by the first judgement of the film as a whole', () => {
  const review = reviewNamed('trommeln-bis-die-haende-bluten');
  expect(wordsAt(criticsLine(review).place, review.paragraphs)).toMatch(/Nicht so Whiplash\.$/);
});

test('without such a judgement, by one on a theme, and else by the first passage of the critic', () => {
  const review = reviewNamed('trommeln-bis-die-haende-bluten');
  const onThemes = review.passages.filter(({ themes }) => themes.length > 0);
  expect(criticsLine({ ...review, passages: onThemes }).stance).toBe('reservation');
  const neutral = onThemes.filter(({ stance }) => stance === undefined);
  const [first] = neutral;
  expect(criticsLine({ ...review, passages: neutral })).toBe(first);
});

test('the words of others never speak for the critic', () => {
  const review = reviewNamed('one-of-the-greats');
  const unrated = review.passages.map((each) => ({ ...each, supportsRating: false }));
  expect(criticsLine({ ...review, passages: unrated }).voice).toBe('critic');
});

test('a rating in figures does not speak for a critic who judges the film in words', () => {
  const review = reviewNamed('cinematic-perfection');
  const [first] = review.passages;
  if (!first) throw new Error('The review has no passage.');
  const { stance: _, ...neutral } = first;
  const figures = { ...neutral, themes: [], supportsRating: true };
  const judgement = {
    ...first,
    themes: ['music'],
    stance: 'praise' as const,
    supportsRating: false,
  };
  const voice = 'critic' as const;
  expect(
    criticsLine({
      ...review,
      passages: [
        { ...figures, voice },
        { ...judgement, voice },
      ],
    }).stance,
  ).toBe('praise');
  expect(criticsLine({ ...review, passages: [{ ...figures, voice }] }).supportsRating).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { reviewedFilms } from '../../../src/archive/films/film-reviews.ts';
import { mentioningReviews } from '../../../src/archive/people/people-entries.ts';
import { themesOf } from '../../../src/presentation/catalogue.ts';
import { themesByLabel } from '../../../src/presentation/theme-labels.ts';
import type { Review } from '../../../src/schema/review.ts';
import { cardFace } from '../../../src/share-cards/card-faces.ts';
import { drawCard } from '../../../src/share-cards/draw-card.ts';
import { filmCard } from '../../../src/share-cards/film-card.ts';
import { personCard } from '../../../src/share-cards/person-card.ts';
import { reviewCard } from '../../../src/share-cards/review-card.ts';
import type { ShareCard } from '../../../src/share-cards/share-card.ts';
import { shareImage } from '../../../src/share-cards/share-image.ts';
import { themeCards } from '../../../src/share-cards/theme-card.ts';
import { archive, firstFive, reviewOf } from '../../support/archive.ts';
import { reviewsWithForeign } from '../../support/foreign-reviews.ts';

const { films, people, themes } = archive;
const labelled = themesByLabel(themes, 'en');
const [whiplash] = reviewedFilms(films, firstFive);
if (!whiplash) throw new Error('There is no film.');
const onCard = (review: Review) =>
  reviewCard({
    review,
    film: whiplash.film,
    themes: themesOf(review, labelled),
    language: 'en',
  });
const textsOf = ({ archive: name, topic, headings, picture }: ShareCard) => [
  ...(name ? [name] : []),
  ...topic,
  ...headings,
  ...(picture.kind === 'statements'
    ? picture.statements.flatMap(({ words, by }) => [words, ...(by ? [by.name] : [])])
    : []),
];
const wordsOf = (card: ShareCard) =>
  textsOf(card)
    .map(({ text }) => text)
    .join('\n');

test('the card of a review has the line of its critic, the film and who wrote it, but no rating', () => {
  const card = onCard(reviewOf('cinematic-perfection'));
  expect(card.headings[0]?.text).toBe('“Perfection. Glorious, breathless, cinematic perfection.”');
  expect(card.topic.map(({ text }) => text)).toEqual(['Whiplash, 2014', 'Box Office Buz']);
  for (const review of firstFive) expect(wordsOf(onCard(review))).not.toMatch(/★|out of|estimat/);
});

test('a card in the language of a review has its quotation marks', () => {
  expect(onCard(reviewOf('trommeln-bis-die-haende-bluten')).headings[0]?.text).toMatch(/^„.*“$/);
});

test('the card of a theme has praise beside a reservation, and counts both', () => {
  const cards = themeCards(labelled, firstFive, 'en');
  const story = cards.find(({ theme }) => theme.id === 'story-and-characters')?.card;
  if (story?.picture.kind !== 'statements') throw new Error('The card has no statements.');
  expect(story.picture.statements.map(({ by }) => by?.shape)).toEqual(['praise', 'reservation']);
  expect(wordsOf(story)).toMatch(/praise from \d, reservations from \d/);
});

test('statements on cards are whole: nothing that a critic says is cut', () => {
  const all = [
    ...['en', 'de'].flatMap((language) =>
      themeCards(themesByLabel(themes, language), firstFive, language).map(({ card }) => card),
    ),
    ...people.map((person) =>
      personCard({
        person,
        films,
        reviews: mentioningReviews(firstFive).get(person.id) ?? [],
        language: 'de',
      }),
    ),
  ];
  for (const card of all) expect(wordsOf(card)).not.toContain('…');
});

test('the card of a person quotes the reader’s language first, and names nobody’s words without a critic', () => {
  const [simmons] = people.filter(({ id }) => id === 'j-k-simmons');
  if (!simmons) throw new Error('There is no J.K. Simmons.');
  const reviews = mentioningReviews(firstFive).get(simmons.id) ?? [];
  for (const language of ['en', 'de']) {
    const { picture } = personCard({ person: simmons, films, reviews, language });
    if (picture.kind !== 'statements') throw new Error('The card has no statements.');
    expect(picture.statements.map(({ words }) => words.language)).toEqual([language]);
  }
  const unknown = personCard({ person: simmons, films, reviews: [], language: 'en' });
  expect(wordsOf(unknown)).toContain('No review in the archive mentions this person yet.');
});

describe('a drawing', () => {
  const film = whiplash;

  test('is the same whenever it is made, and has letters only as shapes', () => {
    const draw = () => drawCard(filmCard({ film, themes: labelled, language: 'de' }));
    expect(draw()).toBe(draw());
    expect(draw()).not.toContain('<text');
  });

  test('of many critics has bars instead of columns', () => {
    const many = { film: film.film, reviews: Array.from({ length: 40 }, () => firstFive).flat() };
    const { picture } = filmCard({ film: many, themes: labelled, language: 'en' });
    expect(picture).toMatchObject({ kind: 'score', hasColumns: false });
    expect(
      drawCard(filmCard({ film: many, themes: labelled, language: 'en' })).length,
    ).toBeLessThan(200_000);
  });

  test('of a review in any script has no text with missing glyphs, and still has its notation', async () => {
    // What fonts draw for characters that they lack.
    const boxes = (['Display', 'Text'] as const).map((family) => cardFace(family).outline(0));
    for (const box of boxes) expect(box).not.toBe('');
    for (const review of await reviewsWithForeign()) {
      const drawn = drawCard(onCard(review));
      expect(drawn, review.slug).not.toContain('NaN');
      for (const box of boxes) expect(drawn.includes(box), review.slug).toBe(false);
      expect(drawn.match(/<path/g)?.length, review.slug).toBeGreaterThan(20);
    }
  });
});

test('the alternative text has what the image shows, and no text that the fonts lack', () => {
  const card = onCard(reviewOf('one-of-the-greats'));
  const unknown = { text: 'セッション', language: 'ja' };
  const [heading] = card.headings;
  const { alternative } = shareImage('card.png', {
    ...card,
    headings: [unknown, ...card.headings],
  });
  expect(alternative).toBe(heading?.text);
});

test('a name or title of any length is drawn as far as there is room', () => {
  const review = reviewOf('one-of-the-greats');
  for (const authors of [['x'.repeat(300_000)], ['und so weiter '.repeat(30_000).trim()]]) {
    const card = onCard({ ...review, authors });
    expect(drawCard({ ...card, headings: card.topic }).length).toBeLessThan(200_000);
  }
});

test('the address of an image changes if, and only if, the drawing does', () => {
  const addressOf = (review: Review) => shareImage('reviews/x/card.png', onCard(review)).address;
  const review = reviewOf('one-of-the-greats');
  expect(addressOf(review)).toMatch(/\/reviews\/x\/card\.png\?[0-9a-f]{8}$/);
  expect(addressOf({ ...review, completeness: 'excerpt' })).toBe(addressOf(review));
  expect(addressOf({ ...review, authors: ['Jane Roe'] })).not.toBe(addressOf(review));
});

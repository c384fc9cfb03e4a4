import { expect, test } from 'vitest';
import { castOf } from '../../src/archive/films/cast.ts';
import { evidenceOf } from '../../src/archive/films/evidence.ts';
import { wordsAt } from '../../src/archive/text/places.ts';
import { filmFacts } from '../../src/presentation/film-facts.ts';
import { archive, firstFive } from '../support/archive.ts';

const { people } = archive;
const whiplash = (() => {
  const film = archive.films.find(({ id }) => id === 'whiplash-2014');
  if (!film) throw new Error('There is no film whiplash-2014.');
  return film;
})();
const quotation = { review: 'one-of-the-greats', exact: 'Guy and Madeline on a Park Bench' };
const value = (en: string, de: string) => ({ value: { en, de }, quotations: [quotation] });
const label = { en: 'Music', de: 'Musik' };
const { confirmed: _, ...unconfirmed } = whiplash;
const bare = { ...unconfirmed, cast: [], facts: [] };
const factsIn = (film: Parameters<typeof filmFacts>[0], language: string) =>
  filmFacts(film, { people, reviews: firstFive }, language);

test('the cast has the order of the film, and the roles of the people', () => {
  const cast = castOf(whiplash, people).map(({ person, role }) => [person.name, role['de']]);
  expect(cast.slice(0, 2)).toEqual([
    ['Miles Teller', 'spielt Andrew Neyman'],
    ['J.K. Simmons', 'spielt Terence Fletcher'],
  ]);
  const stranger = [{ person: 'charlie-parker', quotations: [quotation] }];
  expect(() => castOf({ ...whiplash, cast: stranger }, people)).toThrow('has no role');
});

test('evidence has the order of the reviews, and the id and the words of each quotation', () => {
  const other = { review: 'cinematic-perfection', exact: 'shot in just over 2 weeks' };
  const evidence = evidenceOf([quotation, other], firstFive);
  expect(evidence.map(({ review }) => review.slug)).toEqual([other.review, quotation.review]);
  expect(evidence.map(({ place, review }) => wordsAt(place, review.paragraphs))).toEqual([
    other.exact,
    quotation.exact,
  ]);
  expect(evidence[1]?.id).toMatch(/^remark-/);
  expect(() => evidenceOf([{ ...other, exact: 'shot on location' }], firstFive)).toThrow(
    'shot on location',
  );
});

test('the facts begin with the fields that reviews confirm and the cast, in the interface language', () => {
  const { agreed } = factsIn(whiplash, 'de');
  expect(agreed.slice(0, 3).map(({ label }) => label)).toEqual(['Jahr', 'Regie', 'Besetzung']);
  const [year, directors] = agreed.map(({ values: [first] }) => first?.text);
  expect([year, directors]).toEqual(['2014', 'Damien Chazelle']);
});

test('a film without facts has none: the fields of its record alone are no evidence', () => {
  expect(factsIn(bare, 'en')).toEqual({ agreed: [], disputed: [] });
});

test('several statements about one fact are a contradiction, in their order', () => {
  const disputed = { label, statements: [value('loud', 'laut'), value('soft', 'leise')] };
  const agreed = { label: { en: 'Sound', de: 'Ton' }, statements: [value('mono', 'mono')] };
  const facts = factsIn({ ...bare, facts: [disputed, agreed] }, 'de');
  expect(facts.agreed.map((row) => row.label)).toEqual(['Ton']);
  expect(facts.disputed.map((row) => row.label)).toEqual(['Musik']);
  expect(facts.disputed[0]?.values.map(({ text }) => text)).toEqual(['laut', 'leise']);
});

test('a person who is the answer is known as a person', () => {
  const statements = [{ person: 'justin-hurwitz', quotations: [quotation] }];
  const { agreed } = factsIn({ ...bare, facts: [{ label, statements }] }, 'en');
  expect(agreed[0]?.values[0]?.person?.name).toBe('Justin Hurwitz');
});

test('the reviews of Whiplash contradict each other about the director, a name and the drums', () => {
  const { disputed } = factsIn(whiplash, 'en');
  const labels = disputed.map((row) => row.label);
  expect(labels).toContain('The director’s first feature');
  expect(labels).toContain('Andrew’s surname');
  expect(labels).toContain('Who plays the drums');
});

import { expect, test } from 'vitest';
import { findMentions } from '../../../src/archive/people/find-mentions.ts';
import { knownNames } from '../../../src/archive/people/known-names.ts';
import { otherNames } from '../../../src/archive/people/other-names.ts';
import {
  attestedNames,
  byInitial,
  countMentions,
  initialPages,
  mentioningReviews,
  peopleEntries,
  showsEveryMention,
} from '../../../src/archive/people/people-entries.ts';
import { archive, firstFive, reviewOf } from '../../support/archive.ts';

test('every mention of every review is in the list of people once', () => {
  const entries = peopleEntries(archive.people, firstFive, 'en');
  const listed = entries.flatMap(({ reviews }) => reviews.flatMap(({ mentions }) => mentions));
  const all = firstFive.flatMap(({ mentions }) => mentions);
  expect(listed).toHaveLength(all.length);
  expect(new Set(listed)).toEqual(new Set(all));
});

const stranger = {
  id: 'stranger',
  name: 'Zoë Aaron',
  filedAs: 'Aaron, Zoë',
  variants: ['Zoë Aaron'],
};

test('people are sorted by the name under which they are filed, even if no review mentions them', () => {
  const [first, ...others] = peopleEntries([...archive.people, stranger], firstFive, 'en');
  expect([first?.person.id, first?.reviews]).toEqual(['stranger', []]);
  const filed = others.map(({ person }) => person.filedAs);
  expect(filed).toEqual(filed.toSorted(new Intl.Collator('en').compare));
  expect(filed).toHaveLength(archive.people.length);
});

test('only names that reviews use and that tell a reader something new are shown', () => {
  const entries = peopleEntries(archive.people, firstFive, 'en');
  const shown = entries.filter(({ otherNames }) => otherNames.length > 0);
  expect(shown.map(({ person, otherNames }) => [person.id, ...otherNames])).toEqual([
    ['andrew-neyman', 'Andrew Neiman'],
    ['charlie-parker', 'Bird'],
    ['j-k-simmons', 'JK Simmons'],
  ]);
});

test.each([
  ['a surname or a given name', 'Miles Teller', ['Miles Teller', 'Teller', 'Miles'], []],
  ['a surname with a form of address', 'Terence Fletcher', ['Mr. Fletcher', 'Mr Fletcher'], []],
  ['the words in another order', 'Teller, Miles', ['Teller, Miles', 'Miles Teller,'], []],
  ['part of another name', 'Neyman', ['Neiman', 'Andrew Neiman'], ['Andrew Neiman']],
  ['part of a name in katakana', 'Teller', ['テラー', 'マイルズ・テラー'], ['マイルズ・テラー']],
])('%s is not shown as another name', (_, preferred, variants, expected) => {
  expect(otherNames(preferred, variants)).toEqual(expected);
});

test.each([
  ['another spelling', 'J.K. Simmons', ['J.K. Simmons', 'JK Simmons', 'Simmons'], ['JK Simmons']],
  ['another name', 'Charlie Parker', ['Bird'], ['Bird']],
  ['a surname in another spelling', 'Andrew Neyman', ['Neiman'], ['Neiman']],
  ['the first of two names with the same words', 'Yo', ['Ma Yo-Yo', 'Yo-Yo Ma'], ['Ma Yo-Yo']],
  ['a name with an accent', 'Zoe Aaron', ['Zoë Aaron', 'Zoë'], ['Zoë Aaron']],
])('%s is shown as another name', (_, preferred, variants, expected) => {
  expect(otherNames(preferred, variants)).toEqual(expected);
});

test('a name is shown with the apostrophe of its record', () => {
  const person = { ...stranger, variants: ['Zoë Aaron', 'Zoë O’Aaron'] };
  const { mentions } = findMentions(['by Zoë O’Aaron'], 'en', knownNames([person]), []);
  const review = { ...reviewOf('a-simple-word'), mentions };
  expect(attestedNames(person, [{ review, mentions }])).toEqual(['Zoë O’Aaron']);
});

test('a small archive shows every mention, a larger one a selection', () => {
  expect(showsEveryMention(firstFive)).toBe(true);
  expect(showsEveryMention(Array.from({ length: 10 }, () => firstFive).flat())).toBe(false);
});

test('mentions are counted in all reviews', () => {
  const neyman = mentioningReviews(firstFive).get('andrew-neyman') ?? [];
  expect(neyman.map(({ review }) => review.slug)).toEqual(firstFive.map(({ slug }) => slug));
  expect(countMentions(neyman)).toBe(
    neyman.reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
});

const filedUnder = (...names: readonly string[]) =>
  names.map((filedAs) => ({
    person: { ...stranger, id: filedAs, filedAs },
    reviews: [],
    otherNames: [],
  }));

test('entries are grouped by the initial letters of the language', () => {
  const entries = filedUnder('abel', 'Éluard', 'Eco', 'Ödön');
  const initials = (language: string) =>
    byInitial(entries, language).map((group) => `${group.initial} ${group.entries.length}`);
  expect(initials('de')).toEqual(['A 1', 'E 2', 'O 1']);
  expect(initials('sv')).toEqual(['A 1', 'E 2', 'Ö 1']);
  expect(byInitial(entries, 'de').flatMap((group) => group.entries)).toEqual(entries);
});

test('each initial letter leads to the first page that has it', () => {
  const pages = [filedUnder('Abel', 'Eco'), filedUnder('Éluard', 'Moor'), filedUnder('Moreau')];
  expect(initialPages(pages, 'en')).toEqual([
    { initial: 'A', page: 1 },
    { initial: 'E', page: 1 },
    { initial: 'M', page: 2 },
  ]);
});

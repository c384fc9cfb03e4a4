import { expect, test } from 'vitest';
import { resolveQuery } from '../../../src/search/answering/resolve-query.ts';
import { withWholeNames } from '../../../src/search/answering/whole-names.ts';
import { indexedText } from '../../../src/search/indexing/indexed-texts.ts';
import { namesOf } from '../../../src/search/indexing/names.ts';
import { archive, reviews } from '../../support/archive.ts';
import { archiveVocabulary, vocabularyOf } from '../../support/archive-vocabulary.ts';

/** The terms of a query, after the words of each name became one. */
async function joined(query: string, { vocabulary } = archiveVocabulary()) {
  const { terms } = await resolveQuery(query, vocabulary, false);
  const whole = withWholeNames(terms, (typed, words) => ({
    typed,
    patterns: words.flatMap(({ patterns }) => patterns),
  }));
  return whole.map(({ typed }) => typed);
}

test.each([
  ['oscar JK Simmons drums', ['oscar', 'JK Simmons', 'drums']],
  ['Andrew Neyman drum', ['Andrew Neyman', 'drum']],
  ['Andrew Neiman drum', ['Andrew Neiman', 'drum']],
  ['Andrew Nieman drum', ['Andrew Nieman', 'drum']],
  ['Charlie Parker Buddy Rich', ['Charlie Parker', 'Buddy Rich']],
])(
  '%s: the words of a person’s name are one term, in the place of the first',
  async (query, terms) => {
    expect(await joined(query)).toEqual(terms);
  },
);

test('the same word elsewhere in the query is a term of its own', async () => {
  expect(await joined('Charlie Parker parks parker')).toContain('parker');
});

test('a name of one word, and the name of a film, stay as they are', async () => {
  expect(await joined('fletcher chairs')).toEqual(['fletcher', 'chairs']);
  const films = [{ id: 'x', title: 'Drum Music' }];
  const records = { people: archive.people, films };
  const ofFilm = reviews.map((review) => ({ ...review, film: 'x' }));
  const names = namesOf({ ...records, reviews: ofFilm });
  const watched = vocabularyOf(reviews.map(indexedText), names);
  expect(await joined('drum music', watched)).toEqual(['drum', 'music']);
});

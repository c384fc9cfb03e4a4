import { describe, expect, test } from 'vitest';
import { queryLanguages } from '../../../src/search/answering/query-language.ts';
import { archiveVocabulary } from '../../support/archive-vocabulary.ts';

const { vocabulary } = archiveVocabulary();

describe('the language of a query', () => {
  test.each([
    ['wer war fletcher', ['de']],
    ['war of wills', ['en']],
    ['who plays the teacher', ['en']],
    ['die besten schlagzeuger', ['de']],
    ['die drunk', ['en']],
    ['band film', ['de', 'en']],
    ['was', ['de', 'en']],
    ['qwertz', []],
    ['', []],
  ])('%s', async (query, languages) => {
    const found = await queryLanguages(query.split(' '), vocabulary);
    expect(found.toSorted()).toEqual(languages);
  });
});

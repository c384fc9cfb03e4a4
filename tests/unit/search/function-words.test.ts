import { describe, expect, test } from 'vitest';
import { compileSearchMessages } from '../../../src/presentation/compile-search-messages.ts';
import { resolveQuery } from '../../../src/search/answering/resolve-query.ts';
import type { Answer } from '../../../src/search/answering/search.ts';
import { knownTerms } from '../../../src/search/browser/known-terms.ts';
import type { Engine } from '../../../src/search/engine/engine.ts';
import { isFunctionWord } from '../../../src/search/vocabulary/function-words.ts';
import { archive } from '../../support/archive.ts';
import { archiveVocabulary, vocabularyOf } from '../../support/archive-vocabulary.ts';

const { vocabulary } = archiveVocabulary();
const manifest = await vocabulary.manifest();

describe('a word says nothing by itself', () => {
  test.each([
    ['war', ['en'], false],
    ['war', ['de'], true],
    ['die', ['en'], false],
    ['die', ['de'], true],
    ['man', ['en'], false],
    ['man', ['de'], true],
    ['was', ['en'], true],
    ['was', ['de'], true],
    ['was', ['en', 'de'], true],
    ['war', ['en', 'de'], false],
    ['was', [], false],
  ])('%s in %s: %s', (word, languages, expected) => {
    expect(isFunctionWord(word, languages, manifest)).toBe(expected);
  });
});

/** The words that a query looks for, as typed. */
const sought = async (query: string) =>
  (await resolveQuery(query, vocabulary, false)).terms.map(({ typed }) => typed);

describe('a query looks for a word that says nothing only in another language', () => {
  test.each([
    ['the war of wills', ['war', 'wills']],
    ['the man who drums', ['man', 'drums']],
    ['to die for the music', ['die', 'music']],
    ['it was the music', ['music']],
    ['wie war die Musik', ['Musik']],
    ['was man über den Film sagt', ['Film']],
    ['Neiman drum', ['Neiman', 'drum']],
    ['Neiman war', ['Neiman', 'war']],
    ['wer war Neiman', ['Neiman']],
  ])('%s', async (query, expected) => {
    expect(await sought(query)).toEqual(expected);
  });

  test('or a word that is misspelt so', async () => {
    expect(await sought('the wra of wills')).toEqual(['wra', 'wills']);
    expect(await sought('teh drummer')).toEqual(['drummer']);
  });

  test('or a name like a word that another language elides others after', async () => {
    const { vocabulary: italian } = vocabularyOf([{ language: 'it', text: 'musica o silenzio' }]);
    const { absent } = await resolveQuery('O’Brien', italian, false);
    expect(absent).toEqual(['O’Brien']);
  });
});

describe('what a query has beside an absent word', () => {
  const engine: Engine = {
    hasTexts: true,
    matching: async () => [{ id: '1', score: 0, read: () => Promise.reject() }],
    all: async () => [],
  };
  const search = { vocabulary, lookup: async () => ({ engine, facetMembers: async () => ({}) }) };

  test.each([
    ['war zyxqv', 'en', ['war']],
    ['die zyxqv', 'en', ['die']],
    ['man zyxqv', 'en', ['man']],
    ['was zyxqv', 'en', []],
    ['was zyxqv', 'de', []],
    ['die zyxqv', 'de', []],
  ])('%s, in the interface language %s: %s', async (query, language, expected) => {
    const resolved = await resolveQuery(query, vocabulary, false, language);
    const answer: Answer = {
      query: resolved,
      matching: [],
      total: 0,
      pages: 1,
      page: 1,
      reviews: [],
      leftOut: 0,
    };
    const state = { query, language, isLiteral: false, chosen: {}, order: '', page: 1 };
    const messages = compileSearchMessages(language, archive);
    expect(await knownTerms(answer, state, messages, search)).toEqual(expected);
  });
});

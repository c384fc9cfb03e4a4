import { expect, test } from 'vitest';
import { resolveQuery } from '../../../src/search/answering/resolve-query.ts';
import {
  correctedQueries,
  replaceWord,
} from '../../../src/search/browser-shared/corrected-queries.ts';
import { archiveVocabulary } from '../../support/archive-vocabulary.ts';

const { vocabulary } = archiveVocabulary();

test.each([
  ['two words in the english langauge', ['two words in the english language']],
  ['charly parker', ['Charlie Parker']],
  ['Nicole Kidmann', ['Nicole Kidman']],
  ['alfa primitive', ['Alpha Primitive']],
])('%s is announced whole, with names in capitals', async (typed, expected) => {
  const query = await resolveQuery(typed, vocabulary, false);
  expect(correctedQueries(typed, query)).toEqual(expected);
});

test.each([
  ['Cinemaskop-Fenster', 'cinema-Fenster'],
  ['Cinemaskopie cinemaskop', 'Cinemaskopie cinema'],
  ['Kinocinemaskop', 'Kinocinemaskop'],
])('a word of %s is replaced where it is whole', (text, expected) => {
  expect(replaceWord(text, 'cinemaskop', 'cinema')).toBe(expected);
});

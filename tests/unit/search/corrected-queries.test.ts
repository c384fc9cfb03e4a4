import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/answering/parse-query.ts';
import { resolveQuery } from '../../../src/search/answering/resolve-query.ts';
import { correctedQueries } from '../../../src/search/browser-shared/corrected-queries.ts';
import { archiveVocabulary } from '../../support/archive-vocabulary.ts';

const { vocabulary } = archiveVocabulary();

test.each([
  ['two words in the english langauge', ['two words in the english language']],
  ['charly parker', ['Charlie Parker']],
  ['Nicole Kidmann', ['Nicole Kidman']],
  ['alfa primitive', ['Alpha Primitive']],
])('%s is announced whole, with names in capitals', async (typed, expected) => {
  const query = await resolveQuery(parseQuery(typed), vocabulary, false);
  expect(correctedQueries(typed, query)).toEqual(expected);
});

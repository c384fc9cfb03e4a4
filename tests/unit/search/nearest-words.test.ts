import { expect, test } from 'vitest';
import { nearestWords } from '../../../src/search/unknown-words/corrections/nearest-words.ts';
import { archiveVocabulary } from '../../support/archive-vocabulary.ts';

const { vocabulary } = archiveVocabulary();

test.each([
  ['cinemaskop', 'cinema'],
  ['brillanz', 'brilliant'],
  ['perfektness', 'perfekte'],
])('%s is too far from %s to be corrected, but near it', async (typed, near) => {
  expect(await nearestWords(typed, vocabulary, 3)).toContain(near);
});

test('nothing is near a word with another beginning', async () => {
  expect(await nearestWords('oszilloskop', vocabulary, 3)).toEqual([]);
  expect(await nearestWords('qwertz', vocabulary, 3)).toEqual([]);
});

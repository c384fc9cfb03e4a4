import { expect, test } from 'vitest';
import { compoundParts } from '../../../src/search/unknown-words/corrections/compound-parts.ts';
import { fileReader } from '../../../src/search/vocabulary/file-reader.ts';
import { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { archiveVocabulary } from '../../support/archive-vocabulary.ts';

test('a file is read once for each vocabulary', async () => {
  const read: string[] = [];
  const reader = fileReader((text) => read.push(text));
  const one = { text: async () => 'one' };
  const other = { text: async () => 'other' };
  await Promise.all([reader('file', one), reader('file', one), reader('file', other)]);
  expect(read).toEqual(['one', 'other']);
});

test('a long unknown word is looked up in each file of the vocabulary once', async () => {
  const { vocabulary } = archiveVocabulary();
  const texts: string[] = [];
  const watched = new Vocabulary((file) => vocabulary.text(file));
  const text = watched.text.bind(watched);
  watched.text = (file) => {
    texts.push(file);
    return text(file);
  };
  await compoundParts('q'.repeat(500), ['de', 'en'], watched, async () => []);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts).toEqual([...new Set(texts)]);
});

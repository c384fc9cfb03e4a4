import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/archive/text/edit-distance.ts';
import { NearWords } from '../../../src/search/indexing/near-words.ts';

test('no word within two edits is missed', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'ü'), maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), word, (words, typed) => {
      const near = words.filter((each) => editDistance(typed, each) <= 2);
      expect([...new NearWords(words).of(typed)]).toEqual(expect.arrayContaining(near));
    }),
  );
});

test('few words further away are found', () => {
  const words = ['drum', 'drums', 'tempo', 'music', 'school', 'jazz'];
  expect([...new NearWords(words).of('drun')].sort()).toEqual(['drum', 'drums']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typesettingChanges } from '../../../src/archive/text/typesetting-changes.ts';
import { typeset } from '../../../src/archive/text/typography.ts';

test.each([
  ['en', '"Listen," she says', ['quotationMarks']],
  ['en', "the word 'listen'", ['quotationMarks']],
  ['en', "Chazelle's film", ['apostrophes']],
  ['sv', "kalla det 'jazz'", ['quotationMarks']],
  ['en', "Simmons' 'teaching'", ['quotationMarks', 'apostrophes']],
  ['en', 'by J.K. Simmons – and', ['spaces']],
  ['de', "wie geht's 'gut'", ['quotationMarks', 'apostrophes']],
  ['en', 'Chazelle’s “film”', []],
  ['en', '6\'2"', []],
  ['tlh', '"x"', []],
])('typesetting changes in %s: %s', (language, text, changes) => {
  expect([...typesettingChanges(text, language)].toSorted()).toEqual(changes.toSorted());
});

test('every change is stated, and nothing where nothing changes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', '1', '.', '–', 'B', '«', '(') }),
      fc.constantFrom('en', 'de', 'fr', 'nl', 'sv', 'ja'),
      (text, language) => {
        const changes = typesettingChanges(text, language);
        const typesetText = typeset(text, language);
        const changed = [...text].filter((character, index) => character !== typesetText[index]);
        const hasCurled = changed.some((character) => character !== ' ');
        expect(changes.has('spaces')).toBe(changed.includes(' '));
        expect(changes.has('quotationMarks') || changes.has('apostrophes')).toBe(hasCurled);
        if (changed.includes('"')) expect(changes).toContain('quotationMarks');
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { resolveQuery } from '../../../src/search/answering/resolve-query.ts';
import { translationRows } from '../../../src/search/indexing/translation-rows.ts';
import { vocabularyFiles } from '../../../src/search/indexing/vocabulary-files.ts';
import { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { queryUnits } from '../../../src/search/wider/query-units.ts';
import { askingTerms, widerTerms } from '../../../src/search/wider/wider-terms.ts';

const table = [{ words: { en: ['art house'], de: ['Programmkino'] } }];
const texts = [
  { language: 'en', text: 'A party with drums. The art house is closed.' },
  { language: 'de', text: 'Das Programmkino zeigt ihn.' },
];
const files = new Map(
  vocabularyFiles(texts, [], [], [], [(words) => translationRows(table, texts, words)]).map(
    ({ name, content }) => [name, content],
  ),
);
const vocabulary = new Vocabulary(async (file) => files.get(file.replace(/\?.*$/, '')) ?? '');

/** The terms of a query, and the units that are translated as a whole. */
async function divided(typed: string) {
  const query = await resolveQuery(typed, vocabulary, false);
  const terms = await widerTerms({ query }, typed, ['en'], vocabulary);
  const units = await queryUnits(typed, terms, ['en'], vocabulary);
  return { terms: terms.map((term) => term.typed), units: units.map((unit) => unit.typed) };
}

test('terms stay in the order typed if one begins within another', async () => {
  expect((await divided('party drums art')).terms).toEqual(['party', 'drums', 'art']);
  expect((await divided('-art drums party art')).terms).toEqual(['drums', 'party', 'art']);
});

test('no term is left out before an expression that begins within another', async () => {
  const { units } = await divided('party drums art house');
  expect(units).toEqual(['party', 'drums', 'art house']);
});

test('the words that a question leaves out say what it asks for', async () => {
  const typed = 'who drums at the party -where';
  const query = await resolveQuery(typed, vocabulary, false);
  const terms = await widerTerms({ query }, typed, ['en'], vocabulary);
  expect(askingTerms(typed, terms).map((term) => term.typed)).toEqual(['who', 'at', 'the']);
  expect(askingTerms('where', [{ typed: 'where', exact: [], related: [] }])).toEqual([]);
});

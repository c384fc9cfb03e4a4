import { describe, expect, test } from 'vitest';
import { compoundParts } from '../../../src/search/unknown-words/corrections/compound-parts.ts';
import {
  type RelatedWords,
  readRelatedWords,
  writeRelatedWords,
} from '../../../src/search/vocabulary/related-words.ts';
import { derivationsOrCompounds, relatedForms } from '../../../src/search/wider/related-words.ts';
import { fold } from '../../../src/search/words/fold.ts';
import { archiveVocabulary } from '../../support/archive-vocabulary.ts';

const { vocabulary } = archiveVocabulary();

/**
 * The words related to a typed one, for each kind and language: `derived en: perfection`.
 *
 * @param languages those that the query may be in
 */
async function related(typed: string, languages = ['de', 'en']): Promise<string[]> {
  const found = await relatedForms(fold(typed), languages, vocabulary);
  return found.map(
    ({ kind, language, forms }) =>
      `${kind} ${language}: ${forms.map(({ word }) => word).join(' ')}`,
  );
}

test('a file of related words keeps them unchanged', () => {
  const forms = [{ word: 'drummer' }, { word: 'drum roll' }];
  const rows: RelatedWords[] = [
    {
      kind: 'translation',
      from: 'en',
      language: 'de',
      forms: [{ word: 'die', only: ['de'] }, { word: 'bluten' }],
      keys: ['blood', 'bleed'],
    },
    { kind: 'derived', language: 'en', forms, keys: ['drum'] },
    { kind: 'synonym', language: 'en', forms, keys: ['percussionist'] },
    { kind: 'translation', from: 'de', language: 'en', forms, keys: ['trommler'] },
  ];
  expect(readRelatedWords(writeRelatedWords(rows))).toEqual(rows);
  expect(() => readRelatedWords('en\ta\tq b')).toThrow('no relation');
  expect(() => readRelatedWords('en\ta')).toThrow('no field');
});

describe('derivations', () => {
  test.each([
    ['obsessed', 'derived en: obsessives'],
    ['obsession', 'derived en: obsessives'],
    ['perfect', 'derived en: perfection perfectionist perfectly'],
    ['perfection', 'derived en: perfect perfectionist perfectly'],
    ['perfectionism', 'derived en: perfect perfection perfectionist perfectly'],
    ['music', 'derived en: musical musician'],
    ['musician', 'derived en: music musical'],
    ['drum', 'derived en: drummer drummers'],
    ['drummer', 'derived en: drum drumming drums'],
    ['adrenalin', 'derived en: adrenaline'],
    ['teach', 'derived en: teacher'],
    ['violent', 'derived en: violence'],
    ['brutality', 'derived en: brutal brutally'],
    ['Musiker', 'derived de: musik'],
    ['musikalisch', 'derived de: musik musiker'],
    ['Wahn', 'derived de: wahnsinns'],
    ['Perfektion', 'derived de: perfekte'],
  ])('%s', async (typed, expected) => {
    expect(await related(typed)).toContain(expected);
  });

  test.each([
    'planner',
    'Parker',
    'career',
    'importance',
    'qqqq',
    'cross',
    'saxophones',
    'universe',
    'allein',
    'cut',
    // No derivation of wurde, which says nothing
    'Würde',
    'würdig',
  ])('there are none of %s', async (typed) => {
    expect(await related(typed)).toEqual([]);
  });
});

test('a word is related to words of its own language only', async () => {
  expect(await related('Probe', ['en'])).toEqual(['derived en: probably']);
  expect(await related('Probe', ['de'])).toEqual([]);
  expect(await related('perfectionism', ['de'])).toEqual([]);
  // The texts have this word in one language only.
  expect(await related('violent', ['de'])).toEqual(['derived en: violence']);
});

test('a function word is related to nothing', async () => {
  expect(await related('what')).toEqual([]);
});

describe('parts of compounds', () => {
  test.each([
    ['Musik', 'part de: musikfilmdrama musikfilme musiklehrer'],
    ['Film', 'part de: musikfilmdrama musikfilme'],
    ['Filme', 'part de: musikfilmdrama musikfilme'],
    ['Wahn', 'part de: perfektionswahn wahnsinns'],
    ['Perfektion', 'part de: perfektionswahn'],
    ['Lehrer', 'part de: musiklehrer'],
    ['Drama', 'part de: musikfilmdrama'],
    ['Spiel', 'part de: psychospiel'],
    ['unwürdig', 'part de: menschenunwürdig'],
    ['Mensch', 'part de: menschenunwürdig'],
    ['leader', 'part en: bandleader'],
    ['band', 'part en: bandleader'],
  ])('%s', async (typed, expected) => {
    expect(await related(typed)).toContain(expected);
  });

  test.each(['plan', 'made', 'over', 'macht', 'genug', 'hood'])('%s is no part', async (typed) => {
    expect((await related(typed)).filter((each) => each.startsWith('part'))).toEqual([]);
  });
});

describe('a compound that no text has is divided', () => {
  test.each([
    ['Filmmusik', 'Film Musik'],
    ['Musikstudent', 'Musik Student'],
    ['Musiklehrerin', 'Musik Lehrerin'],
    ['filmmusik', 'film musik'],
    ['drumstick', 'drum stick'],
    // Only a derivation, or another compound with the same part
    ['Wahnlehrer', 'Wahn Lehrer'],
    ['Jazzmusiker', 'Jazz Musiker'],
    // Both words in texts of one language
    ['Drummerlehrer', ''],
    ['planet', ''],
    ['saxophone', ''],
  ])('%s', async (typed, expected) => {
    const standInsFor = (part: string, language: string) =>
      derivationsOrCompounds(part, language, vocabulary);
    const found = await compoundParts(typed, ['de', 'en'], vocabulary, standInsFor);
    const { parts = [] } = found ?? {};
    expect(parts.map((each) => each.typed).join(' ')).toBe(expected);
  });
});

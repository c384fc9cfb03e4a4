import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readWordList } from '../../../src/search/languages/read-word-list.ts';
import { fold } from '../../../src/search/words/fold.ts';
import { vocabularyOf } from '../../support/archive-vocabulary.ts';

const records = fileURLToPath(new URL('../../../src/search/languages/records/', import.meta.url));
const lists = globSync('*.forms.txt', { cwd: records });

describe.each(lists)('%s', (file) => {
  const text = readFileSync(join(records, file), 'utf8');
  const blocks = text
    .split(/\n\n|\n\[.+\]\n/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !/^[#[]/.test(line)));

  test('belongs to a language with a record', () => {
    const language = basename(file, '.forms.txt');
    expect(globSync('*.ts', { cwd: records })).toContain(`${language}.ts`);
  });

  test('is sorted within its blocks, without duplicate lines', () => {
    for (const lines of blocks) {
      const words = lines.map((line) => line.split(' ').map((word) => fold(word).replace('-', '')));
      const keys = words.map((forms) => forms.join(' '));
      expect(keys).toEqual([...new Set(keys)].sort());
    }
  });

  test('marks all words of a line as endings, or none', () => {
    const marked = blocks.flat().filter((line) => /(?:^| )-/.test(line));
    expect(marked.filter((line) => !/^-\S+(?: -\S+)*$/.test(line))).toEqual([]);
  });
});

test('a word list is read section by section', () => {
  const text =
    '# Comment\n[verbs]\nsee saw\n\n[er]\nold new\n[uninflected]\nnews\n[function words]\nit’s\n[question words]\nwho\n';
  const list = readWordList(text, { er: (word) => [`${word}er`] });
  expect(list.words.map(({ section, forms }) => [section, ...forms])).toEqual([
    ['verbs', 'see', 'saw'],
    ['rule', 'old', 'older'],
    ['rule', 'new', 'newer'],
  ]);
  expect([...list.uninflected]).toEqual(['news']);
  expect([...list.functionWords]).toEqual(['its', 'who']);
  expect([...list.questionWords]).toEqual(['who']);
});

test.each([
  ['a line in no section', 'see saw\n[verbs]', 'in no section: see saw'],
  ['an unknown section', '[verb]\nsee saw', 'is named [verb].'],
  ['a section without its rule', '[er]\nold new', 'is named [er].'],
  ['a section that occurs twice', '[verbs]\nsee saw\n[verbs]\ngo went', 'two sections [verbs].'],
])('a word list with %s is refused', (_, text, message) => {
  expect(() => readWordList(text, {})).toThrow(message);
});

/** The forms of a word in a text, sorted. */
async function formsIn(text: string, language: string, word: string): Promise<string> {
  const { vocabulary } = vocabularyOf([{ language, text }]);
  const forms = await vocabulary.formsOf(fold(word));
  return forms
    .map((form) => form.word)
    .sort()
    .join(' ');
}

describe('the endings, prefixes and rules of a word list', () => {
  test.each([
    ['en', 'understand understood understanding stood', 'understand understanding understood'],
    ['en', 'fireman firemen', 'fireman firemen'],
    ['en', 'policewoman policewomen', 'policewoman policewomen'],
    ['en', 'braver brave', 'brave braver'],
    ['en', 'easy easier', 'easier easy'],
    ['en', 'big bigger', 'big bigger'],
    ['de', 'verstanden versteht standen', 'verstanden versteht'],
    ['de', 'aufgestanden aufstehen gestanden', 'aufgestanden aufstehen'],
    ['de', 'Treppenhaus Treppenhäuser Häuser', 'treppenhaus treppenhäuser'],
    ['de', 'passabel passablen', 'passabel passablen'],
    ['de', 'zuhaus Zuhäuser', 'zuhaus'],
  ])('%s: in “%s”, the first word has the forms: %s', async (language, text, forms) => {
    const [first = ''] = text.split(' ');
    expect(await formsIn(text, language, first)).toBe(forms);
  });

  test.each([
    ['en', 'welcome welcame'],
    ['en', 'woman germen german'],
    ['en', 'human humen'],
    ['en', 'relied relay'],
    ['de', 'Kamerad Kameräder'],
    ['de', 'Pflicht Pflichter'],
  ])('%s: in “%s”, the first word has no other form', async (language, text) => {
    const [first = ''] = text.split(' ');
    expect(await formsIn(text, language, first)).toBe(first.toLowerCase());
  });
});

import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { inflections } from '../../../src/search/unknown-words/inflections.ts';
import type { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import type { vocabularyOf } from '../../support/archive-vocabulary.ts';
import { loadWithVite } from '../../support/load-with-vite.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const records = 'src/search/languages/records';
const languages = globSync(`${records}/*.ts`, { cwd: root }).map((file) => basename(file, '.ts'));

test('no other file of the search names a language', () => {
  expect(languages.length).toBeGreaterThan(1);
  const files = globSync('src/search/**/*.ts', { cwd: root, exclude: [`${records}/**`] });
  expect(files.length).toBeGreaterThan(40);
  const named = new RegExp(`['"\`](?:${languages.join('|')})['"\`]|\\b(?:${languages.join('|')}):`);
  const comment = /\/\*[\s\S]*?\*\/|\/\/.*/g;
  const naming = files.filter((file) =>
    named.test(readFileSync(join(root, file), 'utf8').replace(comment, '')),
  );
  expect(naming).toEqual([]);
});

describe('a language with a record and a word list', () => {
  const record = `
    export const inflection = {
      stems: (word) => [word, word.replace(/e?s$/, '')],
      irregularEnding: /^s$/,
    };
    export const irregularWords = {
      minimumBaseLength: 3,
      formsTakeEndings: false,
      rules: { 'plurals in -aux': (word) => [word.replace(/al$/, 'aux')] },
    };
  `;
  const wordList = [
    '[verbs]\nvenir viens vint\n[prefixes]\nde re\n[nouns]\nœil yeux\n-ilhomme -ilshommes',
    '[plurals in -aux]\ncheval journal\n[uninflected]\ntemps\n',
  ].join('\n');
  let copy: string;
  let vocabulary: Vocabulary;
  let inflectionsOf: typeof inflections;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'archive-language-'));
    for (const folder of ['content', 'src', 'tests']) {
      await cp(join(root, folder), join(copy, folder), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    await writeFile(join(copy, records, 'fr.ts'), record);
    await writeFile(join(copy, records, 'fr.forms.txt'), wordList);
    const support = await loadWithVite(copy, '/tests/support/archive-vocabulary.ts');
    const build: typeof vocabularyOf = support['vocabularyOf'];
    const text = 'œil yeux chevaux devint grand grandes temp temps gentilhomme';
    vocabulary = build([{ language: 'fr', text }]).vocabulary;
    const module = await loadWithVite(copy, '/src/search/unknown-words/inflections.ts');
    inflectionsOf = module['inflections'];
  });

  afterAll(() => rm(copy, { recursive: true }));

  test.each([
    ['grand', 'grand grandes'],
    ['yeux', 'yeux œil'],
    ['temps', 'temps'],
  ])('finds the forms of %s: %s', async (word, forms) => {
    expect((await vocabulary.formsOf(word)).map((form) => form.word).join(' ')).toBe(forms);
  });

  test.each([
    ['cheval', 'chevaux'],
    ['deviens', 'devint'],
    ['gentilshommes', 'gentilhomme'],
  ])('finds a form of %s: %s', async (absent, present) => {
    expect(await inflectionsOf(absent, vocabulary)).toEqual([{ word: present }]);
  });
});

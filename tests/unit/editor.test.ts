import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeFrontmatterSchema } from '../../src/integrations/frontmatter-schema.ts';
import { LanguageServer } from '../support/language-server.ts';

// The servers are those that the extensions recommended in .vscode/extensions.json run.

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`);
const idsIn = (folder: string) => filesIn(folder).map((file) => file.replace(/^.*\/|\.yaml$/g, ''));

describe('VS Code’s extension for YAML', () => {
  const { 'yaml.schemas': schemas } = z
    .looseObject({ 'yaml.schemas': z.unknown() })
    .parse(JSON.parse(read('.vscode/settings.json')));
  const yaml = { validate: true, completion: true, schemas, schemaStore: { enable: false } };
  const server = new LanguageServer('yaml-language-server/bin/yaml-language-server', { yaml });
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  test('finds no problem in the records', async () => {
    for (const folder of ['films', 'people', 'themes', 'translations']) {
      for (const file of filesIn(`content/${folder}`)) {
        expect(await server.problemsOf(file, 'yaml', read(file)), file).toEqual([]);
      }
    }
  });

  test('finds a misspelt field, and a language that the interface lacks', async () => {
    const film = 'title: A film\nlanguage: en\nyaer: 2014\ndirectors: [A]\n';
    expect(await server.problemsOf('content/films/new.yaml', 'yaml', film)).toEqual([
      expect.stringContaining('"year"'),
      expect.stringMatching(/^3: .*yaer/),
    ]);
    const theme = 'label: { en: A, xx: B }\ndefinition: { en: A }\npitch: 99\n';
    expect(await server.problemsOf('content/themes/new.yaml', 'yaml', theme)).toEqual([
      expect.stringMatching(/^1: .*xx/),
      expect.stringMatching(/^3: .*36/),
    ]);
  });

  test('suggests the fields that are missing', async () => {
    const file = 'content/people/new.yaml';
    await server.problemsOf(file, 'yaml', 'name: A\n\n');
    expect(await server.suggestionsAt(file, 1, 0)).toEqual(
      expect.arrayContaining(['filedAs', 'variants', 'roles']),
    );
  });
});

describe('Astro’s extension of VS Code', () => {
  const server = new LanguageServer('@astrojs/language-server/bin/nodeServer.js');
  beforeAll(async () => {
    await writeFrontmatterSchema(root);
    const { pathname } = new URL('node_modules/typescript/lib', root);
    await server.start({ typescript: { tsdk: pathname }, contentIntellisense: true });
  });
  afterAll(() => server.stop());

  const [file = '', ...others] = filesIn('content/reviews');

  test('finds no problem in the records of reviews', async () => {
    for (const other of others) {
      expect(await server.problemsOf(other, 'markdown', read(other)), other).toEqual([]);
    }
  });

  test('finds a misspelt field in the record of a review, and suggests themes and films', async () => {
    const broken = read(file)
      .replace(/^film: .*$/m, 'film: ')
      .replace(/^language:/m, 'langauge:')
      .replace(/^themes:$/m, 'themes:\n  - ');
    const lines = broken.split('\n');
    expect(await server.problemsOf(file, 'markdown', broken)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/langauge/),
        expect.stringContaining('"language"'),
      ]),
    );
    expect(await server.suggestionsAt(file, lines.indexOf('themes:') + 1, 4)).toEqual(
      expect.arrayContaining(idsIn('content/themes')),
    );
    expect(await server.suggestionsAt(file, lines.indexOf('film: '), 6)).toEqual(
      expect.arrayContaining(idsIn('content/films')),
    );
  });
});

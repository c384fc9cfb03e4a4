import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { languagesOfInterface } from '../../../src/i18n/read-languages.ts';
import { splitFrontmatter } from '../../../src/loader/frontmatter.ts';
import {
  committedSchemas,
  type RecordName,
  recordJsonSchemas,
  recordSchemas,
} from '../../../src/loader/record-schemas.ts';
import { brokenRecords } from '../../support/broken-records.ts';
import { samplesOf } from '../../support/schema-samples.ts';

const root = new URL('../../../', import.meta.url);
const committed = new URL('.vscode/schemas/', root);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const languages = languagesOfInterface();
const ids = { themes: ['abuse', 'music'], films: ['whiplash-2014'], people: ['tom-cross'] };
const jsonSchemas = recordJsonSchemas(languages, ids);
const zodSchemas = recordSchemas(languages);
const ajv = new Ajv({ strict: false, allErrors: true });
const validators = Object.fromEntries(
  Object.entries(jsonSchemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** What the JSON Schema of a kind of record refuses, with the places of what it refuses. */
function refusals(name: RecordName, record: unknown): string[] {
  const validate = validators[name];
  if (!validate) throw new Error(`There is no schema ${name}.`);
  return validate(record)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the files for VS Code are those that npm run schemas writes', () => {
  const files = committedSchemas(languages);
  expect(readdirSync(committed).toSorted()).toEqual([...files.keys()].toSorted());
  for (const [name, text] of files) expect(read(`.vscode/schemas/${name}`)).toBe(text);
});

test('VS Code finds a schema for each folder of records in YAML', () => {
  const { 'yaml.schemas': mapped } = z
    .looseObject({
      'yaml.schemas': z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    })
    .parse(JSON.parse(read('.vscode/settings.json')));
  expect(Object.keys(mapped).toSorted()).toEqual(
    [...committedSchemas(languages).keys()].map((name) => `.vscode/schemas/${name}`).toSorted(),
  );
  const folders = Object.values(mapped)
    .flat()
    .map((glob) => /content\/(\w+)\//.exec(glob)?.[1]);
  expect(new Set(folders)).toEqual(new Set(['films', 'people', 'themes', 'translations']));
});

/** Where the records of each kind are. */
const folders = {
  films: 'film',
  people: 'person',
  themes: 'theme',
  reviews: 'review',
  translations: 'translations',
} as const satisfies Record<string, RecordName>;

describe.each(['content', 'tests/refusals/content', 'tests/evaluation/reviews'])(
  'the JSON Schemas accept the records in %s:',
  (content) => {
    test.each(Object.entries(folders))('%s', (folder, kind) => {
      const path = new URL(`${content}/${folder}/`, root);
      const files =
        content === 'tests/evaluation/reviews' && !['films', 'reviews'].includes(folder)
          ? []
          : readdirSync(path);
      for (const file of files) {
        const text = readFileSync(fileURLToPath(new URL(file, path)), 'utf8');
        const parts = splitFrontmatter(text, file);
        const yaml = extname(file) === '.md' && 'yaml' in parts ? parts.yaml : text;
        const name = basename(file) === 'untranslated.yaml' ? 'untranslated' : kind;
        expect(refusals(name, parse(yaml)), file).toEqual([]);
      }
    });
  },
);

describe.each(['film', 'person', 'review', 'theme', 'translations', 'untranslated'] as const)(
  'the JSON Schema of the kind %s',
  (name) => {
    const schema: z.ZodType = zodSchemas[name];

    test('accepts every sample', () => {
      for (const sample of samplesOf(schema)) expect(refusals(name, sample)).toEqual([]);
    });

    test('refuses nothing that the build accepts', () => {
      const falseAlarms = [...brokenRecords(schema)].filter(
        ({ record }) => schema.safeParse(record).success && refusals(name, record).length > 0,
      );
      expect(falseAlarms).toEqual([]);
    });
  },
);

describe('the JSON Schema of a review', () => {
  const sample = z.looseObject({}).parse(samplesOf(zodSchemas.review)[0]);
  const rated = (rating: object) => refusals('review', { ...sample, rating });
  const passage = 'well made';

  test.each([
    ['an estimate', { basis: 'estimated', scale: 'archive', value: 4.5, passage }],
    ['a number', { basis: 'stated', scale: { worst: 0, best: 10 }, value: 8, passage }],
    [
      'a unit',
      { basis: 'stated', scale: { worst: 1, best: 6, unit: 'Filmbären' }, value: 5, passage },
    ],
    ['a grade', { basis: 'stated', scale: ['C', 'B', 'A'], value: 'B', passage }],
    ['no rating', { basis: 'none', reason: 'it only tells the plot' }],
  ])('accepts a rating with %s', (_, rating) => {
    expect(rated(rating)).toEqual([]);
  });

  test.each([
    [
      'an estimate on a critic’s scale',
      { basis: 'estimated', scale: { worst: 0, best: 10 }, value: 4, passage },
    ],
    [
      'an estimate between two steps',
      { basis: 'estimated', scale: 'archive', value: 4.7, passage },
    ],
    [
      'a critic’s rating on the archive’s scale',
      { basis: 'stated', scale: 'archive', value: 4, passage },
    ],
    [
      'a grade on a scale of numbers',
      { basis: 'stated', scale: { worst: 0, best: 10 }, value: 'B', passage },
    ],
    ['a number on a scale of grades', { basis: 'stated', scale: ['B', 'A'], value: 8, passage }],
    ['no rating, but a passage', { basis: 'none', reason: 'none', passage }],
    ['no basis', { scale: 'archive', value: 4, passage }],
  ])('refuses a rating with %s', (_, rating) => {
    expect(rated(rating)).not.toEqual([]);
  });

  test('refuses a field that it does not know, and a language that is not a tag', () => {
    expect(refusals('review', { ...sample, langauge: 'en' })).toEqual([
      ' must NOT have additional properties',
    ]);
    expect(refusals('review', { ...sample, language: 'french' })).toHaveLength(1);
  });

  test('suggests the ids of themes, films and people, and accepts new ones', () => {
    const text = JSON.stringify(jsonSchemas.review);
    for (const known of Object.values(ids))
      expect(text).toContain(`"examples":${JSON.stringify(known)}`);
    expect(refusals('review', { ...sample, themes: ['a-new-theme'] })).toEqual([]);
  });
});

test('a text of a theme is required in the root language, and accepted only in those of the interface', () => {
  const theme = { label: { en: 'Music' }, definition: { en: 'What is heard.' }, pitch: 3 };
  expect(refusals('theme', theme)).toEqual([]);
  expect(refusals('theme', { ...theme, label: { de: 'Musik' } })).toHaveLength(1);
  expect(refusals('theme', { ...theme, label: { en: 'Music', xx: 'Musik' } })).toHaveLength(1);
});

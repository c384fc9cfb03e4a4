import { expect, test } from 'vitest';
import { stringGapsOf } from '../../src/i18n/string-gaps.ts';
import { textGaps } from '../../src/loader/text-gaps.ts';
import { BrokenContent } from './broken-content.ts';

const content = new BrokenContent();
const sound = 'content/themes/sound.yaml';

test('a text that is missing in another language than the root language is a warning', async () => {
  const before = await content.warnings();
  await content.replace(sound, /^ {2}de: Klang\n/m, '');
  const warnings = (await content.warnings()).filter(({ file }) => file === sound);
  expect(before.filter(({ file }) => file === sound)).toEqual([]);
  expect(warnings).toEqual([
    expect.objectContaining({
      file: sound,
      line: 1,
      field: 'label',
      message: 'This text is missing in German (de).',
      fix: 'add it as de; until then, pages show the text in English.',
      severity: 'warning',
    }),
  ]);
});

test('texts of a language that has hardly any are one warning for each folder', async () => {
  const warnings = await content.warnings({ languages: ['en', 'de', 'fr'] });
  const ofThemes = warnings.filter(({ file }) => file === 'content/themes');
  expect(ofThemes).toHaveLength(1);
  expect(ofThemes[0]?.message).toMatch(
    /^\d+ texts of these records are missing in French \(fr\): content\/themes\/acting\.yaml:1/,
  );
  expect(ofThemes[0]?.fix).toContain('npm run languages');
});

test('a text in a further language alone is needed in none but the root language', async () => {
  await content.replace(sound, '  de: Klang\n', '  de: Klang\n  fr: Son\n');
  const warnings = await content.warnings({ languages: ['en', 'de', 'fr'] });
  expect(warnings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
});

test('strings that a language lacks, or that nobody has translated, are counted warnings', async () => {
  const file = 'src/i18n/languages/fr.ts';
  const warnings = await content.warnings({
    stringGaps: [
      {
        language: 'en',
        file: 'src/i18n/languages/en.ts',
        missing: [],
        untranslated: [],
        faults: [],
      },
      {
        language: 'fr',
        file,
        missing: ['a', 'b', 'c', 'd'],
        untranslated: ['lists.title'],
        faults: [],
      },
    ],
  });
  expect(warnings.filter((each) => each.file === file).map(({ message }) => message)).toEqual([
    '4 strings of the interface are missing in French (fr): a, b, c …',
    'A string of the interface in French (fr) is still in English: lists.title',
  ]);
});

test('a wrong or missing name in braces of a string is a problem, with the names that it can have', async () => {
  const gaps = stringGapsOf({
    language: 'de',
    own: {
      lists: {
        page: 'Seite {page}',
        next: 'Nächste Seite {page}',
        reviewCount: { one: 'eine Kritik', other: '{cuont} Kritiken' },
      },
    },
    missing: [],
  });
  const file = 'src/i18n/languages/de.ts';
  const { problems } = await content.findings({ stringGaps: [gaps] });
  expect(problems).toEqual([
    expect.objectContaining({
      field: 'lists.reviewCount',
      message: 'This string has {cuont}, but pages have no value for it.',
      fix: 'write {count}; the names that this string can have are {count}.',
    }),
    expect.objectContaining({
      file,
      line: expect.any(Number),
      quoted: expect.stringContaining('page:'),
      field: 'lists.page',
      message: 'This string lacks {pages}: pages put a value in place of it.',
      fix: 'add {pages} where the value belongs.',
    }),
    expect.objectContaining({
      field: 'lists.next',
      message: 'This string has {page}, but pages have no value for it.',
      fix: 'remove the braces: this string has no values.',
    }),
  ]);
});

test('a text that is missing in the root language is found, too', async () => {
  await content.replace(sound, /^ {2}en: Sound\n/m, '');
  expect(await textGaps(content.folder, 'en', ['en', 'de'])).toEqual([
    { file: sound, line: 1, field: 'label' },
  ]);
});

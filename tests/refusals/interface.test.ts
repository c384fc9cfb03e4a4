import { expect, test } from 'vitest';
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
      { language: 'en', file: 'src/i18n/languages/en.ts', missing: [], untranslated: [] },
      { language: 'fr', file, missing: ['a', 'b', 'c', 'd'], untranslated: ['lists.title'] },
    ],
  });
  expect(warnings.filter((each) => each.file === file).map(({ message }) => message)).toEqual([
    '4 strings of the interface are missing in French (fr): a, b, c …',
    'A string of the interface in French (fr) is still in English: lists.title',
  ]);
});

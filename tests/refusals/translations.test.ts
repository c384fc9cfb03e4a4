import { expect, test } from 'vitest';
import { BrokenContent } from './broken-content.ts';

const content = new BrokenContent();
const nouns = 'content/translations/nouns.yaml';
const untranslated = 'content/translations/untranslated.yaml';
const night = '- { de: [Nacht], en: [night] }';
const replace = (from: string, to: string) => () => content.replace(nouns, from, to);

content.refuses([
  [
    'a line with one language',
    replace(night, '- { de: [Nacht] }'),
    {
      file: nouns,
      line: 'Nacht',
      field: '3',
      message: 'The field has fewer than two languages, so it translates nothing.',
      fix: 'such as { de: [Blut], en: [blood] }',
    },
  ],
  [
    'a language by its name',
    replace(night, '- { german: [Nacht], en: [night] }'),
    {
      file: nouns,
      line: 'Nacht',
      field: '3.german',
      message: 'The field is called “german”, which is not a language tag; did you mean de?',
    },
  ],
  [
    'an unknown language',
    replace(night, '- { xx: [Nacht], en: [night] }'),
    {
      file: nouns,
      line: 'Nacht',
      field: '3.xx',
      message: 'The field is called “xx”, which is not a language tag.',
    },
  ],
  [
    'a language with a region',
    replace(night, '- { de-AT: [Nacht], en: [night] }'),
    {
      file: nouns,
      line: 'Nacht',
      field: '3.de-AT',
      message: 'The field is called “de-AT”: write de for all regions.',
    },
  ],
  [
    'a word twice in a line',
    replace(night, '- { de: [Nacht], en: [night, night] }'),
    { file: nouns, line: 'Nacht', field: '3.en.2', message: 'is in the list twice.' },
  ],
  [
    'an accented word twice in a line, in two Unicode forms',
    replace(night, `- { de: [Nächte, ${'Nächte'.normalize('NFD')}], en: [night] }`),
    { file: nouns, line: 'night', field: '3.de.2', message: 'is in the list twice.' },
  ],
  [
    'a meaning twice',
    () => content.write('content/translations/more.yaml', `\n${night}\n`),
    {
      file: nouns,
      line: 'Nacht',
      message: 'These translations are already in content/translations/more.yaml:2.',
      fix: 'remove this line.',
    },
  ],
  [
    'a line that says less than another',
    replace(night, `${night}\n- { en: [silence], de: [Stille] }`),
    {
      file: nouns,
      line: 'en: [silence], de',
      message: `These translations are already in ${nouns}:5.`,
    },
  ],
  [
    'a word that is no list',
    replace(night, '- { de: Nacht, en: [night] }'),
    { file: nouns, line: 'Nacht', field: '3.de', message: '"Nacht" is not a list.' },
  ],
  [
    'a line with text only',
    replace(night, '- Nacht'),
    { file: nouns, line: 'Nacht', field: '3', message: '"Nacht" is not a group of fields.' },
  ],
  [
    'a word that YAML reads as a number',
    replace(night, '- { de: [1917], en: [night] }'),
    {
      file: nouns,
      line: '1917',
      field: '3.de.1',
      message: 'YAML reads 1917 as a number, not as text.',
    },
  ],
  [
    'a word without letters',
    replace(night, "- { de: ['–'], en: [night] }"),
    { file: nouns, line: 'night', field: '3.de.1', message: '"–" has no letter.' },
  ],
  [
    'a language without words',
    replace(night, '- { de: [], en: [night] }'),
    { file: nouns, line: 'night', field: '3.de', message: 'The field names no word.' },
  ],
  [
    'an empty file',
    () => content.write(nouns, ''),
    { file: nouns, message: 'The record has no line.', fix: '- { de: [Blut], en: [blood] }' },
  ],
  [
    'a file that is not a list',
    () => content.write(nouns, 'de: [Nacht]\nen: [night]\n'),
    { file: nouns, message: '{"de":["Nacht"],"en":["night"]} is not a list.' },
  ],
  [
    'a name that is a group of fields',
    () => content.write(untranslated, '- { de: [Wien], en: [Vienna] }\n'),
    {
      file: untranslated,
      line: 'Wien',
      field: '1',
      message: 'is not text.',
      fix: 'untranslated.yaml is a list',
    },
  ],
  [
    'a name twice',
    () => content.write(untranslated, '- Harbour Lights\n- Bird Rock\n- Harbour Lights\n'),
    { file: untranslated, message: 'is in the list twice.' },
  ],
]);

test('accepts accents in either Unicode form, and any language', async () => {
  await content.write(
    nouns,
    `# Two lines\n- { de: [${'Straße, Läden'.normalize('NFD')}], fr: [rue], ja: [通り] }\n`,
  );
  const { translations, untranslated: words } = await content.read();
  expect({ translations, words }).toEqual({
    translations: [
      { id: 'nouns-1', words: { de: ['Straße', 'Läden'], fr: ['rue'], ja: ['通り'] } },
    ],
    words: ['Harbour Lights'],
  });
});

test('accepts content without translations', async () => {
  await content.remove('content/translations');
  const { translations, untranslated: words } = await content.read();
  expect({ translations, words }).toEqual({ translations: [], words: [] });
});

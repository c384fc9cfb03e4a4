import { expect, test } from 'vitest';
import { indexedTexts } from '../../../src/search/indexing/indexed-texts.ts';
import { tableGaps } from '../../../src/search/indexing/missing-translations.ts';
import { reviewOf } from '../../support/archive.ts';

/** The gaps of a table, given as pairs of a German and an English word, in some texts. */
async function gapsIn(
  texts: Readonly<Record<string, string>>,
  pairs: readonly (readonly [string, string])[],
  names: readonly string[] = [],
) {
  const reviews = Object.entries(texts).map(([language, text]) => ({
    slug: `in-${language}`,
    language,
    text: `\n${text}`,
  }));
  const translations = pairs.map(([de, en]) => ({ words: { de: [de], en: [en] } }));
  const { missing, unused } = await tableGaps(reviews, { translations, names });
  return {
    missing: missing.map(({ word }) => word),
    unused: unused.map(({ words }) => words.en?.join()),
  };
}

test('a word without a translation is missing, with the place where it is first', async () => {
  const reviews = [
    { slug: 'one', language: 'en', text: 'The end\nA harbour.\nA lighthouse.' },
    { slug: 'two', language: 'en', text: 'Ends\nThe lighthouse.' },
  ];
  expect((await tableGaps(reviews, { translations: [], names: [] })).missing).toEqual([
    { word: 'end', language: 'en', slug: 'one', paragraph: 0 },
    { word: 'harbour', language: 'en', slug: 'one', paragraph: 1 },
    { word: 'lighthouse', language: 'en', slug: 'one', paragraph: 2 },
    { word: 'Ends', language: 'en', slug: 'two', paragraph: 0 },
  ]);
});

test.each([
  ['an inflected word', { en: 'She practised.', de: 'Sie übt.' }, [['üben', 'practise']]],
  ['an irregular verb', { en: 'He threw it.', de: 'Er warf es.' }, [['werfen', 'throw']]],
  ['a plural with an umlaut', { en: 'The chairs.', de: 'Mit Stühlen.' }, [['Stuhl', 'chair']]],
  ['a noun made of a verb', { en: 'Striving.', de: 'Ihr Streben.' }, [['streben', 'strive']]],
  ['a participle that begins a sentence', { de: 'Freigegeben ist er.' }, [['freigegeben', 'x']]],
  [
    'an expression',
    { en: 'They break up.', de: 'Sie machen Schluss.' },
    [['machen Schluss', 'break up']],
  ],
  [
    'an expression with hyphens',
    { en: 'A sound-proof room.', de: 'Raum' },
    [['Raum', 'sound-proof room']],
  ],
] as const)('%s is not missing', async (_, texts, pairs) => {
  expect((await gapsIn(texts, pairs)).missing).toEqual([]);
});

test('a noun is not a form of a verb or an adjective, nor one of them a form of a noun', async () => {
  const texts = { de: 'Das ist recht. Man macht es. Die Macht siegt. Ihr Recht.' };
  expect(
    await gapsIn(texts, [
      ['Macht', 'power'],
      ['siegen', 'win'],
      ['Recht', 'law'],
    ]),
  ).toEqual({
    missing: ['recht', 'macht'],
    unused: [],
  });
});

test('the words of an expression have to stand together, in one sentence', async () => {
  const texts = { en: 'Do not break. Up there, they break apart.' };
  expect((await gapsIn(texts, [['Schluss machen', 'break up']])).missing).toEqual([
    'break',
    'apart',
  ]);
});

test('names, numbers and function words need no translation, a part of a name elsewhere does', async () => {
  const texts = { en: 'Anna’s 2 halls are in Carnegie Hall, and the hall is in Annas.' };
  expect((await gapsIn(texts, [], ['Anna', 'Carnegie Hall'])).missing).toEqual(['halls', 'hall']);
});

test('a line that no text uses is listed, and one that a single language uses is not', async () => {
  const texts = { en: 'The harbour.', de: 'Die Nacht.' };
  const pairs = [
    ['Hafen', 'harbour'],
    ['Nacht', 'night'],
    ['Leuchtturm', 'lighthouse'],
  ] as const;
  expect(await gapsIn(texts, pairs)).toEqual({ missing: [], unused: ['lighthouse'] });
});

test('an elided article needs no translation: the words are those of the index', async () => {
  const paragraphs = ['L’ambition l’emporte.'];
  const review = { ...reviewOf('a-simple-word'), language: 'fr', paragraphs };
  const texts = await indexedTexts([review]);
  const { missing } = await tableGaps(texts, { translations: [], names: [] });
  expect(missing.filter(({ paragraph }) => paragraph > 0).map(({ word }) => word)).toEqual([
    'ambition',
    'emporte',
  ]);
});

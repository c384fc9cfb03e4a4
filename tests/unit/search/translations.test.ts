import { describe, expect, test } from 'vitest';
import { writeReviews } from '../../../src/search/engine/indexed-review.ts';
import { textEngine } from '../../../src/search/engine/text-engine.ts';
import { LanguageWords } from '../../../src/search/indexing/language-words.ts';
import { translationRows } from '../../../src/search/indexing/translation-rows.ts';
import { entriesOf } from '../../../src/search/indexing/vocabulary-entries.ts';
import { vocabularyFiles } from '../../../src/search/indexing/vocabulary-files.ts';
import { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { languagesOf, queryUnits } from '../../../src/search/wider/query-units.ts';
import { relatedForms } from '../../../src/search/wider/related-words.ts';
import { translatedForms } from '../../../src/search/wider/translated-forms.ts';
import { translatedGroups } from '../../../src/search/wider/translated-groups.ts';
import { fold } from '../../../src/search/words/fold.ts';
import { wordsOf } from '../../../src/search/words/folded-tokens.ts';

/** Lines of a table: `de: Blut; en: blood, gore`. */
const table = [
  'de: Stuhl; en: chair; fr: chaises',
  'de: werfen, schleudern; en: throw; fr: jette',
  'de: Lehrer, Pauker, Teacher; en: teacher',
  'de: Musik; en: music',
  'de: Musiklehrer; en: music teacher',
  'de: Macht; en: power',
  'de: machen; en: make',
  'de: gefährlich; en: edge-of-the-seat',
  'de: Spiel; en: game, match',
  'de: spielen; en: play',
  'de: üben; en: practise, rehearse',
  'de: Gift; en: poison',
  'de: Elite-Schule; en: elite school',
].map((line) => ({
  words: Object.fromEntries(
    line.split('; ').map((part) => {
      const [tag = '', words = ''] = part.split(': ');
      return [tag, words.split(', ')];
    }),
  ),
}));

const texts = [
  {
    language: 'en',
    text: 'A teacher throws chairs. Anna practised. It has power. They play games, and a match.',
  },
  { language: 'en', text: 'The music teacher made an edge-of-the-seat gift for Anna.' },
  {
    language: 'de',
    text: 'Der Lehrer wirft mit Stühlen nach Anna. Sie machen Musik und üben. Eine Elite-\u200ASchule.',
  },
  { language: 'fr', text: 'Anna jette des chaises.' },
  { language: 'en', text: 'Gail is a teacher.' },
];

const files = new Map(
  vocabularyFiles(texts, [], [], [], [(words) => translationRows(table, texts, words)]).map(
    ({ name, content }) => [name, content],
  ),
);
const vocabulary = new Vocabulary(async (file) => files.get(file.replace(/\?.*$/, '')) ?? '');

/** What a typed word stands for in other languages: `en: throws`. */
async function translations(typed: string, languages: readonly string[]): Promise<string[]> {
  const words = wordsOf(typed).map(({ folded }) => folded);
  const found = await translatedForms(words, languages, vocabulary);
  return found.map(
    ({ language, forms }) => `${language}: ${forms.map(({ word }) => word).join(', ')}`,
  );
}

describe('a typed word', () => {
  test.each([
    ['as the table has it', 'Stuhl', ['en: chairs', 'fr: chaises']],
    ['in another form', 'Stühlen', ['en: chairs', 'fr: chaises']],
    ['with its umlaut spelt out', 'stuehle', ['en: chairs', 'fr: chaises']],
    ['in an irregular form', 'geworfen', ['en: throws', 'fr: jette']],
    ['that no text has', 'Pauker', ['en: teacher']],
    ['as a form of a verb, not of a noun', 'spielt', ['en: play']],
    ['of several words', 'Musiklehrern', ['en: music teacher']],
    ['with hyphens in the texts', 'gefährlichen', ['en: edge-of-the-seat']],
    ['that translates to nothing in the texts', 'Gift', []],
  ])('%s', async (_, typed, expected) => {
    expect(await translations(typed, ['de'])).toEqual(expected);
  });

  test('in English, an irregular form or an expression, its last word inflected', async () => {
    expect(await translations('thrown', ['en'])).toEqual(['de: wirft', 'fr: jette']);
    expect(await translations('elite schools', ['en'])).toEqual(['de: elite-schule']);
    expect(await translations('music teachers', ['en'])).toEqual([]);
    expect(await translations('rehearsing', ['en'])).toEqual(['de: üben']);
  });

  test('stands only for words that translate it from its own language', async () => {
    expect(await translations('gift', ['en'])).toEqual([]);
    expect(await translations('Macht', ['de'])).toEqual(['en: power']);
    expect(await translations('make', ['en'])).toEqual(['de: machen']);
  });
});

test('a word is listed with its synonyms in the texts', () => {
  const words = [...Map.groupBy(entriesOf(texts), ({ language }) => language)].map(
    ([language, entries]) => new LanguageWords(language, entries),
  );
  const synonyms = translationRows(table, texts, words).filter(({ kind }) => kind === 'synonym');
  expect(synonyms).toEqual([
    {
      kind: 'synonym',
      language: 'en',
      forms: [{ word: 'games' }, { word: 'match' }],
      keys: ['game', 'match'],
    },
    { kind: 'synonym', language: 'en', forms: [{ word: 'practised' }], keys: ['rehearse'] },
    { kind: 'synonym', language: 'de', forms: [{ word: 'wirft' }], keys: ['schleudern'] },
    { kind: 'synonym', language: 'de', forms: [{ word: 'lehrer' }], keys: ['pauker', 'teacher'] },
  ]);
});

describe('the synonyms of a typed word', () => {
  const synonyms = async (typed: string, language: string) => {
    const found = await relatedForms(fold(typed), [language], vocabulary);
    return found
      .filter(({ kind }) => kind === 'synonym')
      .map(({ language: tag, forms }) => `${tag}: ${forms.map(({ word }) => word).join(', ')}`);
  };

  test.each([
    ['as the table has it', 'schleudern', 'de', ['de: wirft']],
    ['in another form', 'schleudert', 'de', ['de: wirft']],
    ['in the past', 'schleuderten', 'de', ['de: wirft']],
    ['in the plural', 'Pauker', 'de', ['de: lehrer']],
    ['in another form in English', 'rehearsing', 'en', ['en: practised']],
    ['that the texts have', 'throws', 'en', []],
    ['that is in the table of another language', 'Pauker', 'en', ['de: lehrer']],
    ['that only texts in another language have', 'Teacher', 'de', ['de: lehrer']],
  ])('%s', async (_, typed, language, expected) => {
    expect(await synonyms(typed, language)).toEqual(expected);
  });

  test('that texts in one of its languages have only come close to it', async () => {
    const found = await relatedForms('teacher', ['en', 'de'], vocabulary);
    expect(found.filter(({ kind }) => kind === 'synonym')).toEqual([]);
    expect(found.filter(({ kind }) => kind === 'alternative')).toHaveLength(1);
  });

  test('that the texts have only come close to it', async () => {
    expect(await relatedForms('games', ['en'], vocabulary)).toEqual([
      { kind: 'alternative', language: 'en', forms: [{ word: 'match' }] },
    ]);
  });
});

const engine = textEngine(
  writeReviews(
    texts.map(({ language, text }, index) => ({
      address: `/reviews/${language}-${index}/`,
      title: '',
      language,
      facts: { lines: {}, names: {}, themes: [], line: [1, 0, 0], topics: '' },
      ranks: {},
      paragraphs: [text],
    })),
  ),
);

/** The groups of a query: their languages and reviews, and what stands for what. */
async function groups(query: string, terms: readonly string[], names: readonly string[] = []) {
  const languages = await languagesOf(query, new Set(names), vocabulary);
  const wider = await Promise.all(
    terms.map(async (typed) => {
      const forms = await vocabulary.formsOf(fold(typed));
      return {
        typed,
        exact: forms.length > 0 ? [{ kind: 'forms' as const, forms }] : [],
        related: await translatedForms([fold(typed)], languages, vocabulary),
      };
    }),
  );
  const all = await engine.all();
  const found = await translatedGroups({
    units: await queryUnits(query, wider, languages, vocabulary),
    names: new Set(names),
    isWanted: () => true,
    order: '',
    lookup: {
      engine,
      facetMembers: async () => ({
        language: Object.fromEntries(
          ['de', 'en', 'fr'].map((tag) => [
            tag,
            new Set(all.map(({ id }) => id).filter((id) => id.includes(`/${tag}-`))),
          ]),
        ),
      }),
    },
  });
  return found.map(({ language, reviews, replacements, leftOut }) => ({
    [language]: reviews.map(({ indexed }) => indexed.address),
    words: replacements.map(({ typed, words }) => `${typed}: ${words.join(', ')}`),
    leftOut,
  }));
}

describe('a query', () => {
  test('finds reviews in every other language that have all of it', async () => {
    expect(await groups('throwing chairs', ['throwing', 'chairs'])).toEqual([
      { de: ['/reviews/de-2/'], words: ['throwing: wirft', 'chairs: Stühlen'], leftOut: [] },
      { fr: ['/reviews/fr-3/'], words: ['throwing: jette', 'chairs: chaises'], leftOut: [] },
    ]);
  });

  test('keeps a name that both languages share', async () => {
    expect(await groups('Anna practises', ['Anna', 'practises'])).toEqual([
      { de: ['/reviews/de-2/'], words: ['practises: üben'], leftOut: [] },
    ]);
  });

  test('is in the language of its other words if a name is only in another one', async () => {
    expect(await groups('Gail Pauker', ['Gail', 'Pauker'], ['gail'])).toEqual([
      { en: ['/reviews/en-4/'], words: ['Pauker: teacher'], leftOut: [] },
    ]);
  });

  test('names the words without a translation, if they are less than half of it', async () => {
    expect(await groups('throwing chairs violently', ['throwing', 'chairs', 'violently'])).toEqual([
      expect.objectContaining({ de: ['/reviews/de-2/'], leftOut: ['violently'] }),
      expect.objectContaining({ fr: ['/reviews/fr-3/'], leftOut: ['violently'] }),
    ]);
    expect(await groups('violent chairs', ['violent', 'chairs'])).toEqual([]);
  });

  test('translates an expression as a whole', async () => {
    expect(await groups('der Musiklehrer', ['Musiklehrer'])).toEqual([
      { en: ['/reviews/en-1/'], words: ['Musiklehrer: music teacher'], leftOut: [] },
    ]);
    expect(await groups('music teacher', ['music', 'teacher'])).toEqual([
      { de: ['/reviews/de-2/'], words: ['music: Musik', 'teacher: Lehrer'], leftOut: [] },
    ]);
  });

  test('with a quoted phrase is not translated', async () => {
    expect(await groups('"throws chairs"', ['throws chairs'])).toEqual([]);
  });
});

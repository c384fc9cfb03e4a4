import { expect, test } from 'vitest';
import { completeStrings } from '../../../src/i18n/complete-strings.ts';
import { markedAs, withoutMarks } from '../../../src/i18n/fallback-marks.ts';
import { counted, listIn, phrase } from '../../../src/i18n/format.ts';
import { interfaceLanguages, isPartlyTranslated } from '../../../src/i18n/interface-languages.ts';
import type { PartialStrings } from '../../../src/i18n/partial-strings.ts';
import { partlyTranslated } from '../../../src/i18n/partly-translated.ts';
import { rootStrings } from '../../../src/i18n/root-strings.ts';
import { unknownStrings } from '../../../src/i18n/unknown-strings.ts';
import { untranslatedStrings } from '../../../src/i18n/untranslated-strings.ts';

const own: PartialStrings = {
  reviews: 'Critiques',
  lists: { reviewCount: { one: '{count} critique', other: '{count} critiques' } },
  glossary: { review: { term: 'critique' } },
  aboutPage: { sections: [{ id: 'titles', heading: 'Titres', paragraphs: ['Voilà.'] }] },
};

const root = { language: 'en', strings: rootStrings };
const { strings, missing } = completeStrings(root, { language: 'fr', strings: own });

test('the strings of a language that has few are completed with those of the root language', () => {
  expect(strings.reviews).toBe('Critiques');
  expect(strings.themes).toBe(markedAs('en', 'Themes'));
  expect(strings.lists.reviewCount).toBe(own.lists?.reviewCount);
  expect(withoutMarks(strings.lists.page)).toBe(rootStrings.lists.page);
  expect(strings.glossary.review.term).toBe('critique');
  expect(strings.glossary.review.meaning).toBe(markedAs('en', 'A critic’s text about a film.'));
  expect(strings.dateLocale, 'dates are in the language itself').toBe('fr');
});

test('sections about the archive are completed one by one, in their order', () => {
  const { sections } = strings.aboutPage;
  const all = rootStrings.aboutPage.sections;
  expect(sections.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  expect(sections.find(({ id }) => id === 'titles')?.heading).toBe('Titres');
  expect(sections[0]?.heading).toBe(markedAs('en', all[0]?.heading ?? ''));
});

test('what is missing is named, and nothing else', () => {
  expect(missing).toContain('themes');
  expect(missing).toContain('lists.page');
  expect(missing).toContain('glossary.review.meaning');
  expect(missing).toContain('aboutPage.sections.rights');
  for (const key of ['reviews', 'lists.reviewCount', 'dateLocale', 'aboutPage.sections.titles']) {
    expect(missing).not.toContain(key);
  }
  expect(missing.filter((key) => key.includes('avoid'))).toEqual([]);
});

test('the languages of the site are complete: German is a promise', () => {
  expect(interfaceLanguages).toContain('de');
  expect(isPartlyTranslated('de')).toBe(false);
  expect(isPartlyTranslated('en')).toBe(false);
  const complete = completeStrings(root, { language: 'en', strings: rootStrings });
  expect(complete).toEqual({ strings: rootStrings, missing: [] });
});

test('numbers, plural forms and lists within a phrase follow the language of the phrase', () => {
  const { reviewCount } = strings.lists;
  expect(counted(reviewCount, 0, 'fr')).toBe('0 critique');
  const words = strings.review.wordCount;
  expect(withoutMarks(counted(words, 0, 'fr'))).toBe('0 words');
  expect(withoutMarks(counted(words, 1234, 'fr'))).toBe('1,234 words');
  expect(withoutMarks(counted(words, 3, 'ar-EG'))).toBe('3 words');
  const { directedBy } = strings.filmPages;
  const directors = listIn(directedBy, ['A', 'B'], 'fr');
  expect(withoutMarks(phrase(directedBy, { directors }))).toBe('directed by A and B');
  expect(listIn('{directors}', ['A', 'B'], 'fr')).toBe('A et B');
});

test('a value in the language of the page is not marked as part of the phrase around it', () => {
  const said = phrase(strings.themePages.passagesInReviews, { passages: 'x', reviews: 'y' });
  expect(said).toBe(`x${markedAs('en', ' in ')}y`);
});

test('a page says in the language of the sentence which languages it has', () => {
  const sentence = partlyTranslated({ language: 'fr', strings });
  expect(withoutMarks(sentence)).toBe(
    'This site has been translated into French only in part; the rest is in English.',
  );
  const french = { ...strings, partlyTranslated: 'Traduit en {language} ; le reste : {root}.' };
  expect(partlyTranslated({ language: 'fr', strings: french })).toBe(
    'Traduit en français ; le reste : anglais.',
  );
});

test('strings that were copied and not translated are found, but for short ones', () => {
  const copied: PartialStrings = {
    archiveName: 'Verbatim',
    themes: 'Themes',
    skipToContent: 'Skip to content',
    lists: { introduction: rootStrings.lists.introduction, page: 'Page {page} of {pages}' },
  };
  expect(untranslatedStrings(rootStrings, copied)).toEqual(['skipToContent', 'lists.introduction']);
});

test('another key, and a text of another kind, are errors of types', () => {
  // @ts-expect-error There is no such string.
  const unknown: PartialStrings = { revues: 'Critiques' };
  // @ts-expect-error A phrase with a number needs its form `other`.
  const incomplete: PartialStrings = { lists: { reviewCount: { one: '{count} critique' } } };
  expect(unknownStrings(rootStrings, { ...unknown, ...incomplete })).toEqual(['revues']);
});

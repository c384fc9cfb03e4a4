import { describe, expect, test } from 'vitest';
import { type Glossary, terms } from '../../src/i18n/glossary.ts';
import {
  interfaceLanguages,
  isPartlyTranslated,
  stringsFor,
} from '../../src/i18n/interface-languages.ts';
import { stemsOf } from '../../src/search/languages/stems.ts';
import { wordsOf } from '../../src/search/words/folded-tokens.ts';
import { allStrings, type KeyedString } from '../support/strings.ts';
import { hasWord } from '../support/words.ts';

/** The strings that name a term: each contains its word. */
const labels: Readonly<Partial<Record<(typeof terms)[number], readonly string[]>>> = {
  review: ['reviews', 'lists.title', 'lists.all', 'lists.reviewCount.one', 'searching.found.one'],
  receivedText: ['aboutText.receivedText'],
  remark: ['aboutText.remarks'],
  source: ['aboutText.source'],
  aboutText: ['aboutText.heading'],
  permanentLink: ['aboutText.permanentLink'],
  theme: ['lists.byTheme'],
  passage: ['passages.title', 'passages.count.one', 'passages.showAll'],
  saidByOthers: ['passages.saidByOthers'],
  judgement: ['passages.judgement.neither'],
  praise: ['passages.judgement.praise'],
  reservation: ['passages.judgement.reservation'],
  rating: [
    'lists.byRating.stated',
    'lists.byRating.mixed',
    'rating.stated',
    'rating.none',
    'aboutText.rating',
  ],
  estimate: ['passages.supportsRating.estimated'],
  fullScore: ['score.title', 'score.parts', 'score.image'],
  notation: ['notation.title', 'notation.skip', 'notation.howToRead'],
  mention: ['personPages.mentionCount.one'],
  match: ['searching.highlighted.one'],
  highlight: ['searching.clearHighlights'],
  filter: ['searchPage.facets', 'searching.unfiltered.one', 'searching.chosen'],
};

/** The words that a glossary rules out in strings, each with the key of the string. */
function ruledOut(strings: readonly KeyedString[], glossary: Glossary, language: string): string[] {
  return terms.flatMap((id) =>
    Object.entries(glossary[id].avoid).flatMap(([word, excepted]) =>
      strings
        .filter(([key, text]) => !isExcepted(key, excepted) && hasWord(text, word, language))
        .map(([key]) => `${key}: ${word} (say ${glossary[id].term})`),
    ),
  );
}

/** Whether a key or one above it is excepted. */
function isExcepted(key: string, excepted: readonly string[]): boolean {
  return excepted.some((each) => key === each || key.startsWith(`${each}.`));
}

/** Whether a text contains a form of every word of a term. */
function names(text: string, term: string, language: string): boolean {
  const found = new Set(stems(text, language));
  return wordsOf(term).every(({ folded }) =>
    stems(folded, language).some((stem) => found.has(stem)),
  );
}

const stems = (text: string, language: string) =>
  wordsOf(text).flatMap(({ folded }) => stemsOf(folded, language));

/** A language that lacks strings may lack terms, too. */
const complete = interfaceLanguages.filter((language) => !isPartlyTranslated(language));

describe.each(complete)('the glossary in %s', (language) => {
  const { glossary } = stringsFor(language);
  const strings = allStrings(stringsFor(language));
  const textAt = new Map(strings);

  test('has the terms of every other language, and explains the same ones', () => {
    const english = stringsFor('en').glossary;
    expect(Object.keys(glossary).toSorted()).toEqual(terms.toSorted());
    for (const id of terms) {
      expect(glossary[id].meaning === undefined, id).toBe(english[id].meaning === undefined);
    }
  });

  test('has one word per term, which no other term rules out', () => {
    const words = terms.map((id) => glossary[id].term);
    expect(new Set(words)).toHaveLength(terms.length);
    for (const id of terms) {
      const { term } = glossary[id];
      expect(ruledOut([[`glossary.${id}.term`, term]], glossary, language), term).toEqual([]);
    }
  });

  test('rules out no word that a string contains', () => {
    const shown = strings.filter(
      ([key]) => !key.startsWith('glossary.') || key.endsWith('.meaning'),
    );
    expect(ruledOut(shown, glossary, language)).toEqual([]);
  });

  test('excepts only strings that contain the word', () => {
    for (const { avoid } of Object.values(glossary)) {
      for (const [word, excepted] of Object.entries(avoid)) {
        for (const key of excepted) {
          const texts = strings.filter(([each]) => isExcepted(each, [key]));
          const has = texts.some(([, text]) => hasWord(text, word, language));
          expect(has, `${key}: ${word}`).toBe(true);
        }
      }
    }
  });

  test('has the words of the labels', () => {
    for (const id of terms) {
      for (const key of labels[id] ?? []) {
        const text = textAt.get(key) ?? textAt.get(key.replace(/\.one$/, '.other'));
        expect(names(text ?? '', glossary[id].term, language), `${key}: ${text}`).toBe(true);
      }
    }
  });
});

describe('a word is found', () => {
  test.each([
    ['en', 'mend', ['Mend {count}', 'every mend', 'but for two mends', 'was mended'], ['amend']],
    ['en', 'score', ['Scores', 'the film’s score'], ['underscore', 'scorn']],
    ['de', 'Lesart', ['die Lesarten'], ['lesen']],
    ['de', 'markiert', ['die markierten Stellen', 'Markierte Worte'], ['Markt']],
    ['tlh', 'Apparat', ['Apparat'], ['Apparate']],
  ] as const)('inflected, but not within another word (%s, %s)', (language, word, has, lacks) => {
    for (const text of has) expect(hasWord(text, word, language), text).toBe(true);
    for (const text of lacks) expect(hasWord(text, word, language), text).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { resolveQuery } from '../../../src/search/answering/resolve-query.ts';
import { indexedText } from '../../../src/search/indexing/indexed-texts.ts';
import { namesOf, namesOfPeople } from '../../../src/search/indexing/names.ts';
import type { Pattern } from '../../../src/search/words/pattern.ts';
import { archive, reviews } from '../../support/archive.ts';
import { archiveVocabulary, vocabularyOf } from '../../support/archive-vocabulary.ts';
import { textsInLanguages } from '../../support/texts-in-languages.ts';

const { vocabulary } = archiveVocabulary();
const resolve = (query: string, isLiteral = false) => resolveQuery(query, vocabulary, isLiteral);

/** The words of a pattern, or its letters. */
function wordsOf(pattern: Pattern): string {
  if (pattern.kind === 'forms') return pattern.forms.map(({ word }) => word).join(' ');
  if (pattern.kind === 'facet') return `${pattern.facet}: ${pattern.value}`;
  return pattern.kind === 'phrase' ? `"${pattern.words.join(' ')}"` : `${pattern.letters}…`;
}

const terms = async (query: string) =>
  (await resolve(query)).terms.map(({ patterns }) => patterns.map(wordsOf));

describe('a resolved query', () => {
  test.each([
    ['drumming', [['drum drumming drums']]],
    ['Fletch', [['fletch…']]],
    ['Fletch ', []],
    ['fleissi', [['fleißiger']]],
    ['“good job” Fletcher', [['"good job"'], ['fletcher fletchers']]],
    ['edge-of-the-seat', [['"edge of the seat"']]],
    ['"adrenaline fuelled"', [['"adrenaline fuelled"']]],
    ['drummer-boys', [['drummer drummers'], ['boy boys']]],
    ['t-shirt', [['"t shirt"']]],
    ['T-Shirts', [['shirt']]],
    ['J. K. Simmons', [['jk'], ['simmons']]],
    ['"Charlie Parker" drummer', [['"charlie parker"'], ['drummer drummers']]],
    ['Neiman', [['neiman', 'neyman']]],
    ['Bird', [['bird', '"charlie parker"']]],
    [
      'Charlie Parker',
      [
        ['charlie', 'bird'],
        ['parker parkers', 'bird'],
      ],
    ],
    ['"Charlie Parker"', [['"charlie parker"']]],
    ['', []],
  ])('%s', async (query, expected) => {
    expect(await terms(query)).toEqual(expected);
  });

  test.each([
    ['who plays the teacher', ['plays', 'teacher']],
    ['Wer hat die Musik geschrieben?', ['Musik']],
    ['wer war Fletcher', ['Fletcher']],
    ['war of wills', ['war', 'wills']],
    ['"the teacher" who', ['the teacher']],
    ['all about', ['all', 'about']],
    ['the', ['the']],
    ['the -drummer', ['the']],
  ])('%s: looks for no function words beside others', async (query, expected) => {
    const resolved = await resolve(query);
    expect(resolved.terms.map(({ typed }) => typed)).toEqual(expected);
  });

  test.each([
    ['who plays the teacher', true],
    ['all about', false],
    ['jazz drummer', false],
    ['the anti-drummer', true],
    ['edge-of-your-drum', false],
    ['chef-d’œuvre', false],
  ])('%s: is a sentence: %s', async (query, isSentence) => {
    expect((await resolve(query)).isSentence).toBe(isSentence);
  });

  test('excludes function words', async () => {
    const { terms: found, excluded } = await resolve('drummer -the');
    expect(found.map(({ typed }) => typed)).toEqual(['drummer']);
    expect(excluded.map(({ typed }) => typed)).toEqual(['the']);
  });

  test('finds the forms of a word only in its language', async () => {
    const [dying] = (await resolve('dying')).terms;
    expect(dying?.patterns).toEqual([
      { kind: 'forms', forms: [{ word: 'die', only: ['en'] }, { word: 'died' }] },
    ]);
  });

  test('reports spelling corrections, and corrects nothing in a literal query', async () => {
    const { spellingCorrections, terms: found } = await resolve('Schlagzueger');
    expect(spellingCorrections).toEqual([{ typed: 'Schlagzueger', read: ['Schlagzeuger'] }]);
    expect(found[0]?.patterns).toHaveLength(1);
    const literal = await resolve('Schlagzueger', true);
    expect(literal).toMatchObject({ spellingCorrections: [], terms: [], absent: ['Schlagzueger'] });
  });

  test('shows a corrected word with its diacritics', async () => {
    expect((await resolve('gefürhctet')).spellingCorrections).toEqual([
      { typed: 'gefürhctet', read: ['gefürchtet'] },
    ]);
  });

  test('reports the words that no review has, and only those', async () => {
    expect((await resolve('drummer qqqq')).absent).toEqual(['qqqq']);
    expect((await resolve('kein Ergebnis xyz')).absent).toEqual(['Ergebnis', 'xyz']);
    expect((await resolve('"drummer qqqq"')).absent).toEqual(['drummer qqqq']);
    expect((await resolve('-qqqq drummer')).absent).toEqual([]);
  });

  test('reports letters and digits joined by punctuation if no review has them', async () => {
    expect((await resolve('R&B')).absent).toEqual(['R&B']);
    expect((await resolve('3.5')).absent).toEqual(['3.5']);
  });

  test('reports a name if no text contains any of the person’s names', async () => {
    const names = namesOfPeople([{ id: 'x', name: 'X', variants: ['Quux', 'Zedd'] }]);
    const { vocabulary: other } = vocabularyOf([{ language: 'en', text: 'drum' }], names);
    expect((await resolveQuery('Quux', other, false)).absent).toEqual(['Quux']);
  });

  test('excludes a person’s other names too', async () => {
    const { excluded } = await resolve('-Neiman');
    expect(excluded.map(({ patterns }) => patterns.map(wordsOf))).toEqual([['neiman', 'neyman']]);
  });

  test('excludes inflections too', async () => {
    const { excluded } = await resolve('-Fletcher');
    expect(excluded.map(({ patterns }) => patterns.map(wordsOf))).toEqual([['fletcher fletchers']]);
  });
});

describe('the themes that a query names', () => {
  test.each([
    ['Ehrgeiz', ['ambition']],
    ['ambition', ['ambition']],
    ['Verzicht', ['sacrifice']],
    ['stories', ['story-and-characters']],
    ['Verzict', ['sacrifice']],
    ['fear of failure', ['fear-of-failure']],
    ['Scheitern', ['fear-of-failure']],
    ['blood', ['blood-and-sweat']],
    ['perfections', ['perfection']],
    ['Verzichts', ['sacrifice']],
    ['musician', []],
    ['mussic', ['music']],
    ['Fletcher perfection', ['perfection']],
    ['Fletcher blood', []],
    ['of', []],
    ['and', []],
    ['-ambition', []],
  ])('%s', async (query, themes) => {
    expect((await resolve(query)).themes).toEqual(themes);
  });

  test('a label that no text contains is not taken for a misspelling', async () => {
    expect(await resolve('Verzicht')).toMatchObject({
      spellingCorrections: [],
      absent: ['Verzicht'],
    });
  });
});

describe('the films, publications and critics that a query names', () => {
  const records = {
    reviews: reviews.map((review, index) =>
      index === 0 ? { ...review, film: 'the-it', authors: ['Ann Example'] } : review,
    ),
    films: [...archive.films, { id: 'the-it', title: 'It' }],
    people: archive.people,
  };
  const { vocabulary: named } = vocabularyOf(reviews.map(indexedText), namesOf(records));
  const resolveNamed = (query: string) => resolveQuery(query, named, false);

  test.each([
    ['Box Office Buz', ['publication: Box Office Buz']],
    ['alpha primitive', ['publication: Alpha Primitive']],
    ['HBG flash Perfektion', ['publication: HBG flash']],
    ['whiplash', ['film: whiplash-2014']],
    ['ann example drummer', ['critic: Ann Example']],
    ['"Alpha Primitive"', ['publication: Alpha Primitive']],
    ['box of', ['publication: Box Office Buz']],
    ['alph', ['publication: Alpha Primitive']],
    ['alph ', []],
    ['alpha primative', ['publication: Alpha Primitive']],
    ['it', ['film: the-it']],
    ['is it jazz', []],
  ])('%s', async (query, expected) => {
    const { named: found, absent } = await resolveNamed(query);
    expect(found.map(({ kind, id }) => `${kind}: ${id}`)).toEqual(expected);
    if (expected.length > 0) expect(absent).toEqual([]);
  });

  test('match reviews by a facet, together with the words of the texts', async () => {
    const { terms } = await resolveNamed('hbg flash drummer');
    expect(terms.map(({ patterns }) => patterns.map(wordsOf))).toEqual([
      ['publication: HBG flash'],
      ['flash', 'publication: HBG flash'],
      ['drummer drummers'],
    ]);
  });

  test('match nothing by the beginning of a name that is a word of the texts, too', async () => {
    const { terms, named: found } = await resolveNamed('whip');
    expect(terms.map(({ patterns }) => patterns.map(wordsOf))).toEqual([['whip…']]);
    expect(found).toHaveLength(1);
  });

  test('know how many reviews they have', async () => {
    expect((await resolveNamed('Whiplash')).named).toMatchObject([{ reviews: reviews.length - 1 }]);
    const [simmons] = (await resolveNamed('JK Simmons')).named;
    const mentions = reviews.flatMap((review) =>
      review.mentions.filter(({ person }) => person === 'j-k-simmons'),
    );
    expect(simmons).toMatchObject({ name: 'J.K. Simmons', mentions: mentions.length });
  });
});

describe('the people whom a query names', () => {
  test.each([
    ['Fletcher', ['terence-fletcher']],
    ['Terence Fletcher', ['terence-fletcher']],
    ['Andrew Neiman', ['andrew-neyman']],
    ['Charlie Parker and Buddy Rich', ['charlie-parker', 'buddy-rich']],
    ['Fletchr', ['terence-fletcher']],
    ['Buddy', ['buddy-rich']],
    ['Buddy ', []],
    ['-Fletcher', []],
  ])('%s', async (query, people) => {
    expect((await resolve(query)).named.map(({ id }) => id)).toEqual(people);
  });

  test('alternatives to a name are other names of the person that are not combined with it', () => {
    const variants = ['Andrew Neyman', 'Andrew Neiman', 'Neyman', 'Neiman', 'Andrew', 'Andy'];
    const names = namesOfPeople([{ id: 'x', name: 'X', variants }]);
    const alternatives = (name: string) =>
      names
        .find(({ words }) => words.join(' ') === name)
        ?.alternatives.map((words) => words.join(' '));
    expect(alternatives('neyman')).toEqual(['neiman', 'andy']);
    expect(alternatives('andrew')).toEqual(['andy']);
    expect(alternatives('andy')).toEqual(['neyman', 'neiman', 'andrew']);
  });
});

test.each([
  ['who was behind the camera', true],
  ['wie ist die Musik', true],
  ['in welchem Film', true],
  ['the teacher and the drummer on stage', true],
  ['the drummer and the teacher', false],
  ['the camera', false],
  ['how far', false],
  ['camera', false],
  ['drum solo', false],
  ['the drum drum drum', false],
  ['the drum Drum, DRUM', false],
])('%s is answered like a question: %s', async (query, isQuestion) => {
  expect((await resolve(query)).isQuestion).toBe(isQuestion);
});

test.each([
  ['is the drummer good?', true],
  ['is the drummer good ？ ', true],
  ['drummer?', false],
])('%s is answered like a question, with its mark: %s', async (query, expected) => {
  expect((await resolve(query)).isQuestion).toBe(expected);
});

describe('in a script without spaces', () => {
  const { ja = [] } = textsInLanguages;
  const { vocabulary: japanese } = vocabularyOf(ja.map((text) => ({ language: 'ja', text })));

  test.each([
    ['映画の音楽', true, false],
    ['映画は誰の音楽ですか？', true, true],
    ['なぜ映画は傑作ですか', true, true],
    ['音楽映画', false, false],
    ['映画', false, false],
  ])('%s: is a sentence: %s, a question: %s', async (query, isSentence, isQuestion) => {
    const resolved = await resolveQuery(query, japanese, false);
    expect(resolved).toMatchObject({ isSentence, isQuestion });
  });
});

test('a word that says nothing is looked for if the query has no other', async () => {
  const { terms } = await resolveQuery('und', vocabulary, false, 'en');
  expect(terms.map(({ patterns }) => patterns)).toEqual([
    [{ kind: 'forms', forms: [{ word: 'und' }] }],
  ]);
});

test('a word is not looked for where it says nothing in another language', async () => {
  const { terms } = await resolve('does he die');
  expect(terms.map(({ patterns }) => patterns)).toEqual([
    [
      {
        kind: 'forms',
        forms: [
          { word: 'die', only: ['en'] },
          { word: 'died', only: ['en'] },
        ],
      },
    ],
  ]);
});

test('a form of a word in another language is not looked for in the query’s', async () => {
  const { vocabulary: mixed } = vocabularyOf([
    { language: 'en', text: 'I am what I was, and they are what they were.' },
    { language: 'de', text: 'Was man am Abend spielt, was am Morgen.' },
  ]);
  const { terms } = await resolveQuery('was', mixed, false, 'de');
  const words = terms.flatMap(({ patterns }) => patterns.map(wordsOf)).join(' ');
  expect(words).toMatch(/\bwas\b/);
  expect(words).not.toMatch(/\bam\b/);
});

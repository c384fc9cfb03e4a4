import { describe, expect, test } from 'vitest';
import { resolveQuery } from '../../../src/search/answering/resolve-query.ts';
import { mistypingIn } from '../../../src/search/languages/typing.ts';
import { slipCost } from '../../../src/search/unknown-words/corrections/slip-cost.ts';
import { archiveVocabulary } from '../../support/archive-vocabulary.ts';

const { vocabulary } = archiveVocabulary();

/** The query with its corrections, as its terms are read. */
async function corrected(query: string): Promise<string> {
  // The space says that the last word is not half-typed.
  const { terms, spellingCorrections } = await resolveQuery(`${query} `, vocabulary, false);
  const read = new Map(spellingCorrections.map((each) => [each.typed, each.read.join('/')]));
  return terms.map(({ typed }) => read.get(typed) ?? typed).join(' ');
}

describe('a misspelling is read as the word that was most probably meant', () => {
  test.each([
    // Letters swapped
    ['bnad', 'band'],
    ['tesnion', 'tension'],
    ['Schlagzueger', 'Schlagzeuger'],
    ['flecther tirade', 'fletcher tirade'],
    ['sadisitc teacher', 'sadistic teacher'],
    ['faer of failure', 'fear failure'],
    ['jazzbnad', 'jazzband'],
    ['studnet', 'student'],
    // Doubled, missing and surplus letters
    ['jaz band', 'jazz band'],
    ['bloood', 'blood'],
    ['perfomance', 'performance'],
    ['orchstra', 'orchestra'],
    ['regiseur', 'regisseur'],
    ['autobiographicaly', 'autobiographically'],
    ['rythm', 'rhythm'],
    ['lehrr', 'lehrer'],
    ['drm', 'drum'],
    ['drms', 'drums'],
    ['bnd', 'band'],
    // Wrong letters
    ['feer', 'fear'],
    ['cymbel', 'cymbal'],
    ['violance', 'violence'],
    ['carnagie hall', 'carnegie hall'],
    ['dtums', 'drums'],
    ['temoo', 'tempo'],
    ['snair', 'snare'],
    // Inflected, genitive and compound forms
    ['conservtory', 'conservatory'],
    ['psychpath', 'psychopath'],
    ['konservtorium', 'konservatorium'],
    // Two slips in a long word
    ['schlagzuegr', 'schlagzeuger'],
    // Names
    ['Chazele', 'Chazelle'],
    ['Tellar', 'Teller'],
    ['JK Simons', 'JK Simmons'],
    ['simmmons', 'simmons'],
    ['sharon meir', 'sharone meir'],
    ['hurwits', 'hurwitz'],
    // A function word
    ['teh drummer', 'drummer'],
    ['hte drummer', 'drummer'],
  ])('%s', async (query, expected) => {
    expect(await corrected(query)).toBe(expected);
  });
});

test.each(
  'alter lange hats bear sing mother brother form cake winter planet house horse table guitar'.split(
    ' ',
  ),
)('a real word is not corrected: %s', async (word) => {
  expect(await corrected(word)).toBe('');
});

test('a correction stays in the language of the query', async () => {
  expect(await corrected('wie lanhe geht der film')).toBe('film');
  expect(await corrected('the theacher of the band')).toBe('teacher band');
});

test('a word that only a label has corrects nothing that reviews would have to match', async () => {
  expect((await resolveQuery('Verzict ', vocabulary, false)).themes).toEqual(['sacrifice']);
  const { spellingCorrections } = await resolveQuery('Verzict Fletcher ', vocabulary, false);
  expect(spellingCorrections).toEqual([]);
});

test.each(['Nieman', 'nieman'])(
  'a name is likelier than the beginning of a function word: %s',
  async (query) => {
    const { spellingCorrections } = await resolveQuery(query, vocabulary, false);
    expect(spellingCorrections).toEqual([{ typed: query, read: [query.replace('ie', 'ei')] }]);
  },
);

test.each(['niema', 'throu', 'jema', 'schließ', 'Niemand'])(
  'a function word can be typed to its end: %s',
  async (query) => {
    const { spellingCorrections } = await resolveQuery(query, vocabulary, false);
    expect(spellingCorrections).toEqual([]);
  },
);

test('a derivation is not corrected, unless a slip is likelier', async () => {
  expect(await corrected('perfectionism')).toBe('');
  expect(await corrected('perfectness')).toBe('');
  expect(await corrected('obsesive')).toBe('obsessive');
  expect(await corrected('drumer')).toBe('drummer');
});

test('a word without its ending is not corrected by two slips', async () => {
  expect(await corrected('Schlagzeuglehrer')).toBe('');
});

test('likely slips cost less than unlikely ones', () => {
  const { keyboards } = mistypingIn(['de', 'en']);
  const costs = [
    ['simons', 'simmons'],
    ['bnad', 'band'],
    ['feer', 'fear'],
    ['temoo', 'tempo'],
    ['perfomance', 'performance'],
    ['lange', 'large'],
  ].map(([typed = '', meant = '']) => slipCost(typed, meant, keyboards));
  expect(costs).toEqual(costs.toSorted((one, other) => one - other));
  expect(slipCost('same', 'same', keyboards)).toBe(0);
});

test('a slip is likelier on a keyboard of the language', () => {
  const cost = (language: string) => slipCost('zt', 'at', mistypingIn([language]).keyboards);
  expect(cost('fr')).toBeLessThan(cost('de'));
  expect(slipCost('zt', 'at', mistypingIn(['de', 'fr']).keyboards)).toBe(cost('fr'));
});

describe('words are found in their other way of writing', () => {
  const patternsOf = async (query: string) => {
    const { terms } = await resolveQuery(`${query} `, vocabulary, false);
    return terms.map(({ patterns }) =>
      patterns.map((pattern) => {
        if (pattern.kind === 'forms') return pattern.forms.map(({ word }) => word).join(' ');
        return pattern.kind === 'phrase' ? `"${pattern.words.join(' ')}"` : pattern.kind;
      }),
    );
  };

  test.each([
    ['spiderman', [['spider-man']]],
    ['soundproof', [['sound-proof']]],
    ['tshirt', [['t-shirt']]],
    ['mindgames', [['"mind game"', '"mind games"']]],
    [
      'band leader',
      [
        ['band', 'bandleader'],
        ['leader', 'bandleader'],
      ],
    ],
    [
      'musik film',
      [
        ['musik', 'musikfilme'],
        ['film filme films', 'musikfilme'],
      ],
    ],
    ['drum stick', [['drum drumming drums'], ['sticks']]],
  ])('%s', async (query, expected) => {
    expect(await patternsOf(query)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutHomoglyphs } from '../../../src/search/unknown-words/homoglyphs.ts';
import { findMatches } from '../../../src/search/words/find-matches.ts';
import { contractUmlauts, fold, normalise } from '../../../src/search/words/fold.ts';
import { wordsOf } from '../../../src/search/words/folded-tokens.ts';
import { wordsAsSought } from '../../../src/search/words/words-as-sought.ts';

test.each([
  ['Üben', 'uben'],
  ['fleißig', 'fleissig'],
  ['Protégé', 'protege'],
  ['J.K.', 'jk'],
  ['It’s', 'its'],
  ['Ørsted', 'orsted'],
  ['e\u0301tude', 'etude'],
  ['œuvre', 'oeuvre'],
  ['Ｆｕｌｌ１', 'full1'],
  ['ﬁlm', 'film'],
  ['drum\u00ADmer', 'drummer'],
  ['whyʼs', 'whys'],
  ['ΡΥΘΜΌΣ', 'ρυθμοσ'],
  ['مــوسيقى', 'موسيقي'],
  ['المُعَلِّمة', 'المعلمه'],
  ['ｶﾞﾗｽ', 'ガラス'],
  ['ดนตรี', 'ดนตรี'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test('a normalised word keeps its diacritics, composed', () => {
  expect(normalise('Protégé')).toBe('protégé');
  expect(normalise('e\u0301tude')).toBe('étude');
});

test('an umlaut typed as two letters is contracted', () => {
  expect(contractUmlauts('ueben')).toBe('uben');
  expect(contractUmlauts('stuehle')).toBe('stuhle');
});

test('words are letters and digits with inner apostrophes, and initials', () => {
  const words = wordsOf('It’s J.K. Simmons’ “edge-of-the-seat” part, ca.107 — no?');
  expect(words.map(({ folded }) => folded)).toEqual(
    'its jk simmons edge of the seat part ca 107 no'.split(' '),
  );
  expect(words.map(({ start, end }) => end - start).slice(0, 3)).toEqual([4, 4, 7]);
});

describe('matches', () => {
  const text = 'Er übt und übte; die Stühle, edge-of-the-seat, died.';
  const matched = (pattern: Parameters<typeof findMatches>[0][number], language = 'de') =>
    findMatches([pattern], wordsOf(text), language).map(({ start, end }) => text.slice(start, end));

  test('are found in any spelling', () => {
    const forms = [{ word: 'übt' }, { word: 'Stühle' }];
    expect(matched({ kind: 'forms', forms })).toEqual(['übt', 'Stühle']);
  });

  test('are found only in the languages of the form', () => {
    const forms = [{ word: 'die', only: ['en'] }];
    expect(matched({ kind: 'forms', forms })).toEqual([]);
    expect(matched({ kind: 'forms', forms }, 'en')).toEqual(['die']);
  });

  test('are found by prefix and as consecutive words, across hyphens too', () => {
    expect(matched({ kind: 'prefix', letters: 'ub' })).toEqual(['übt', 'übte']);
    expect(matched({ kind: 'phrase', words: ['die', 'stühle'] })).toEqual(['die Stühle']);
    expect(matched({ kind: 'phrase', words: ['edge-of-the-seat'] })).toEqual(['edge-of-the-seat']);
    expect(matched({ kind: 'phrase', words: ['übt', 'die'] })).toEqual([]);
  });
});

test('a word folds to the same in any case and in any normal form of Unicode', () => {
  const letters = fc.stringMatching(/^[a-zäöüßéèçñœøłа-яёα-ω]{1,12}$/u);
  const forms = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');
  fc.assert(
    fc.property(letters, forms, (word, form) => {
      const folded = fold(word);
      expect(fold(word.toUpperCase().normalize(form))).toBe(folded);
      expect(fold(folded)).toBe(folded);
    }),
  );
});

test('letters that look like Latin ones are replaced in a Latin word only', () => {
  expect(withoutHomoglyphs('jаzz')).toBe('jazz');
  expect(withoutHomoglyphs('drοm')).toBe('drom');
  expect(withoutHomoglyphs('кошка')).toBe('кошка');
});

test('a text that no index has divided has words where sought ones are', () => {
  const text = 'L’ambition d’aujourd’hui: 音楽映画の野心';
  const words = wordsAsSought(text, new Set(['ambition', 'aujourdhui', '音楽', '野心']));
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'L’',
    'ambition',
    'd’',
    'aujourd’hui',
    '音楽',
    '映',
    '画',
    'の',
    '野心',
  ]);
});

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { correctionCandidates } from '../../../src/search/unknown-words/corrections/correction-candidates.ts';
import { spellingCorrections } from '../../../src/search/unknown-words/corrections/spelling-corrections.ts';
import { inflections } from '../../../src/search/unknown-words/inflections.ts';
import { wordsWithPrefix } from '../../../src/search/unknown-words/vocabulary-lookup.ts';
import {
  type Manifest,
  readManifest,
  writeManifest,
} from '../../../src/search/vocabulary/manifest.ts';
import { readShard, type Shard, writeShard } from '../../../src/search/vocabulary/shard.ts';
import { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { fold } from '../../../src/search/words/fold.ts';
import { archiveVocabulary, vocabularyOf } from '../../support/archive-vocabulary.ts';

const parker = { kind: 'person', id: 'x', preferred: 'X', reviews: 2, mentions: 5 } as const;

const word = fc.stringMatching(/^[a-zäß]{1,40}$/);

describe('a file of the vocabulary', () => {
  test('keeps any words unchanged', () => {
    const entry = fc.record({
      word,
      language: fc.constantFrom('de', 'en'),
      isNoun: fc.boolean(),
      isUninflected: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry), (records) => {
        const entries = records
          .map((each) => ({ ...each, folded: fold(each.word) }))
          .sort((one, other) => one.language.localeCompare(other.language));
        const shard = { entries, families: [], names: [] };
        expect(readShard(writeShard(shard))).toEqual(shard);
      }),
    );
  });

  test('keeps a shard unchanged', () => {
    const shard: Shard = {
      entries: [
        { word: 'die', folded: 'die', language: 'de', isNoun: false, isUninflected: true },
        { word: 'stühle', folded: 'stuhle', language: 'de', isNoun: true, isUninflected: false },
        { word: 'die', folded: 'die', language: 'en', isNoun: false, isUninflected: false },
      ],
      families: [
        { words: ['die', 'died'], forms: [{ word: 'die', only: ['en'] }, { word: 'died' }] },
        { words: ['dying'], forms: [{ word: 'die', only: ['en', 'nl'] }] },
      ],
      names: [
        { ...parker, words: ['bird'], alternatives: [['charlie', 'parker']] },
        { ...parker, words: ['charlie', 'parker'], alternatives: [] },
      ],
    };
    expect(readShard(writeShard(shard))).toEqual(shard);
  });

  test('keeps a manifest unchanged', () => {
    const manifest: Manifest = {
      shards: [
        { from: 'a', file: '01ab-0.txt' },
        { from: 'dr', file: '01ab-1.txt' },
      ],
      absentWords: [
        { from: 'a', file: '02ab-0.txt' },
        { from: 'dr', file: '02ab-1.txt' },
      ],
      endings: '04ab.txt',
      related: [{ from: 'act', file: '03ab-0.txt' }],
      facets: '3.txt',
      languages: ['de', 'en'],
      functionWords: new Map([['de', new Set(['der', 'gehts'])]]),
      questionWords: new Set(['gehts']),
      labels: [{ theme: 'x', language: 'de', label: 'Angst vor dem Scheitern' }],
      contents: new Map([
        ['1.txt', 'words\ten\ta b\nname\tx'],
        ['texts', ''],
      ]),
    };
    expect(readManifest(writeManifest(manifest))).toEqual(manifest);
  });

  test('is refused if it is some other file', () => {
    expect(() => readManifest('<!doctype html>')).toThrow('There is no field 0');
    expect(() => readShard('words\ten')).toThrow('There is no field 1');
  });
});

describe('the vocabulary of the archive', () => {
  const { vocabulary } = archiveVocabulary();

  test.each([
    ['en', 'the who whose what how is does dont its isnt cant tell me about'],
    ['de', 'der wer wen worum wovon geht gehts es ist hat wurde dass weil für über'],
  ])('knows the function words of %s: %s', async (language, words) => {
    const known = (await vocabulary.manifest()).functionWords.get(language);
    expect(words.split(' ').filter((each) => !known?.has(fold(each)))).toEqual([]);
  });

  test.each([
    ['en', 'hell shell shed well ill wed plays film drum mean one never good'],
    ['de', 'laut film spielt macht nie gut trommeln'],
  ])('does not take content words of %s for function words: %s', async (language, words) => {
    const known = (await vocabulary.manifest()).functionWords.get(language);
    expect(words.split(' ').filter((each) => known?.has(each))).toEqual([]);
  });
  const words = async (typed: string) =>
    (await vocabulary.formsOf(fold(typed))).map((form) => form.word).sort();
  const inflected = async (typed: string) =>
    (await inflections(fold(typed), vocabulary)).map((form) => form.word).sort();

  test('takes no infinitive that a title begins with for a noun', async () => {
    expect(await inflected('trommelt')).toEqual(['trommeln']);
  });

  test('knows the forms of its words', async () => {
    expect(await words('drumming')).toEqual(['drum', 'drumming', 'drums']);
    expect(await words('übt')).toEqual(['üben', 'übt']);
    expect(await words('ueben')).toEqual(['üben', 'übt']);
    expect(await words('lives')).toEqual(['life', 'live', 'lives']);
    expect(await words('war')).toEqual(['war']);
    expect(await words('qwertz')).toEqual([]);
    // A name has a genitive in both languages.
    expect(await vocabulary.formsOf('fletcher')).toEqual([
      { word: 'fletcher' },
      { word: 'fletchers' },
    ]);
    expect(await inflected('simmo')).toEqual([]);
  });

  test('limits a form to its language if another one has the same word', async () => {
    expect(await vocabulary.formsOf('died')).toEqual([
      { word: 'die', only: ['en'] },
      { word: 'died' },
    ]);
  });

  test('knows the inflection of a long word in another language', async () => {
    expect(await words('Oscars')).toEqual(['oscar', 'oscars']);
  });

  test('finds the forms of a word that no text contains', async () => {
    expect(await inflected('Schlagzeugers')).toEqual(['schlagzeuger']);
    expect(await inflected('drove')).toEqual(['drive', 'driven', 'drives']);
    expect(await inflected('throws')).toEqual(['threw', 'throwing']);
    expect(await inflected('Stuhl')).toEqual(['stühlen']);
    expect(await inflected('erkannte')).toEqual(['erkennt']);
    expect(await inflected('Musikern')).toEqual(['musiker']);
    expect(await inflected('drummed')).toEqual(['drum', 'drumming', 'drums']);
    expect(await inflected('seeing')).toEqual(['see', 'sees']);
    expect(await inflected('begangen')).toEqual(['begeht']);
    expect(await inflected('gegeben')).toEqual(['geben', 'gibt']);
    expect(await inflected('saxophones')).toEqual([]);
  });

  test('does not invent inflections', async () => {
    expect(await inflected('finger')).toEqual(['fingers']);
    for (const word of ['Leder', 'Wien', 'ause', 'odern', 'nahmed', 'haerd', 'maech']) {
      expect(await inflected(word), word).toEqual([]);
    }
  });

  test('limits the forms of a word that no text contains, too', async () => {
    expect(await inflections('chancen', vocabulary)).toEqual([{ word: 'chance', only: ['de'] }]);
    expect(await inflections('filming', vocabulary)).toEqual(
      expect.arrayContaining([{ word: 'film', only: ['en'] }]),
    );
  });

  test('corrects a misspelling, but not a word that resembles no other', async () => {
    const corrected = async (typed: string) =>
      (await spellingCorrections(typed, vocabulary)).map(({ folded }) => folded);
    expect(await corrected('fletchr')).toEqual(['fletcher']);
    expect(await corrected('hcazelle')).toEqual(['chazelle']);
    expect(await corrected('darstelung')).toEqual(['darstellung']);
    for (const absent of ['schlagzagr', 'qwertz', 'saxophone', 'the', 'xyz', 'helicopter']) {
      expect(await corrected(absent), absent).toEqual([]);
    }
  });

  test('completes a half-typed word', async () => {
    expect((await wordsWithPrefix('fletc', vocabulary)).words).toContain('fletcher');
    expect(await wordsWithPrefix('uebt', vocabulary)).toMatchObject({ letters: 'ubt' });
    expect((await wordsWithPrefix('qqq', vocabulary)).words).toEqual([]);
  });
});

test('a vocabulary in one shard is fetched in advance, with its related words', async () => {
  const { vocabulary, fetched } = archiveVocabulary();
  await vocabulary.prefetch();
  const { shards, related } = await vocabulary.manifest();
  expect(fetched.sort()).toEqual(
    ['manifest.txt', ...[...shards, ...related].map(({ file }) => file)].sort(),
  );
});

describe('a vocabulary too large for one shard', () => {
  const letters = 'abdefgiklmnoprstuw';
  const made = Array.from({ length: 9000 }, (_, index) => {
    const at = (power: number) =>
      letters.charAt(Math.floor(index / letters.length ** power) % letters.length);
    return `${at(3)}a${at(2)}${at(1)}u${at(0)}rp`;
  });
  const inflectedWords = made.filter((_, index) => index % 40 === 0);
  const text = [...made, ...inflectedWords.map((each) => `${each}ing`), 'threw', 'throwing'].join(
    ' ',
  );
  let large: { vocabulary: Vocabulary; fetched: string[]; files: number };

  beforeAll(() => {
    large = vocabularyOf([{ language: 'en', text }]);
  });

  test('is not fetched in advance, except for its manifest', async () => {
    const { vocabulary, fetched } = vocabularyOf([{ language: 'en', text }]);
    await vocabulary.prefetch();
    expect(fetched).toEqual(['manifest.txt']);
  });

  test('is fetched shard by shard', async () => {
    expect(large.files).toBeGreaterThan(20);
    await large.vocabulary.formsOf(made[4000] ?? '');
    expect(large.fetched).toHaveLength(2);
  });

  test('knows every word and its forms across shards', async () => {
    for (const each of inflectedWords) {
      const forms = await large.vocabulary.formsOf(each);
      expect(forms.map((form) => form.word).sort()).toEqual([each, `${each}ing`]);
      const others = await inflections(`${each}ed`, large.vocabulary);
      expect(others.map((form) => form.word).sort(), each).toEqual([each, `${each}ing`]);
    }
    const absent = await inflections('thrown', large.vocabulary);
    expect(absent.map((form) => form.word).sort()).toEqual(['threw', 'throwing']);
  });

  test('finds the forms of an absent word in other shards', async () => {
    const only = made.map((each) => `${each}ing`).join(' ');
    const { vocabulary } = vocabularyOf([{ language: 'en', text: only }]);
    for (const each of made.filter((_, index) => index % 50 === 0)) {
      const forms = await inflections(`${each}ed`, vocabulary);
      expect(forms.map((form) => form.word)).toEqual([`${each}ing`]);
    }
  });

  test('corrects a misspelling anywhere in a word, and fetches few files', async () => {
    const slips = (each: string) => [
      `q${each.slice(1)}`,
      each.slice(1),
      each.slice(0, 1) + each.slice(2),
      `${each.slice(0, 3)}q${each.slice(3)}`,
      each.slice(0, -1),
      each.slice(0, 4) + each.charAt(5) + each.charAt(4) + each.slice(6),
    ];
    for (const each of made.filter((_, index) => index % 500 === 7)) {
      for (const slip of slips(each)) {
        const { vocabulary, fetched } = large;
        fetched.length = 0;
        if ((await vocabulary.formsOf(slip)).length > 0) continue;
        const corrections = await correctionCandidates(slip, vocabulary);
        expect(
          corrections.map(({ folded }) => folded),
          `${slip} for ${each}`,
        ).toContain(each);
        expect(fetched.length).toBeLessThan(10);
      }
    }
  });
});

test('a file that could not be fetched is fetched again on the next use', async () => {
  let isDown = true;
  const { vocabulary } = archiveVocabulary();
  const flaky = new Vocabulary((file) =>
    isDown ? Promise.reject(new Error('down')) : vocabulary.text(file),
  );
  await expect(flaky.formsOf('drum')).rejects.toThrow('down');
  isDown = false;
  expect(await flaky.formsOf('drum')).not.toEqual([]);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Archive, readContent } from '../../src/loader/read-archive.ts';
import type { Review } from '../../src/schema/review.ts';
import { type GeneratedArchive, generateArchive } from '../generator/generate-archive.ts';
import { GrowingVocabulary } from '../generator/growing-vocabulary.ts';
import { seeded } from '../generator/random.ts';
import { realArchive, writeArchive } from '../generator/write-archive.ts';
import {
  languages,
  paragraphLabel,
  archive as real,
  reviews as realReviews,
} from '../support/archive.ts';

const [smallSize, largeSize] = [60, 300];

/** An archive that was written and read again. */
interface Written extends Archive {
  readonly all: readonly Review[];
  /** The reviews that are not real. */
  readonly made: readonly Review[];
  readonly found: readonly unknown[];
  readonly generated: GeneratedArchive;
}

let folder: string;
let small: Written;
let large: Written;

async function write(size: number): Promise<Written> {
  const path = join(folder, String(size));
  const generated = await writeArchive(size, path);
  const read = await readContent(pathToFileURL(`${path}/`), { languages, paragraphLabel });
  const all = read.archive.reviews.map(({ review }) => review);
  const made = all.filter(({ slug }) => realReviews.every((review) => review.slug !== slug));
  return { ...read.archive, all, made, generated, found: [...read.problems, ...read.warnings] };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-generated-'));
  small = await write(smallSize);
  large = await write(largeSize);
});

afterAll(() => rm(folder, { recursive: true }));

const distinct = (texts: readonly string[]) => new Set(texts).size;

const wordsOf = ({ all }: Written) =>
  all.flatMap(
    ({ paragraphs }) =>
      paragraphs
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );

describe('a generated archive', () => {
  test('is the same whenever it is made', async () => {
    const { files } = generateArchive(largeSize - realReviews.length, await realArchive());
    expect(files).toEqual(large.generated.files);
    expect(distinct(files.map(({ path }) => path))).toBe(files.length);
  });

  test('has the size that was asked for, and the real reviews unchanged', () => {
    expect(small.all).toHaveLength(smallSize);
    expect(large.all).toHaveLength(largeSize);
    for (const review of realReviews) expect(large.all).toContainEqual(review);
  });

  test('consists of nothing but the real archive if it is no larger', async () => {
    const { files } = generateArchive(0, await realArchive());
    expect(files).toEqual([]);
  });

  test('is accepted without problems or warnings', () => {
    expect(small.found).toEqual([]);
    expect(large.found).toEqual([]);
  });

  test.each<[string, (written: Written) => number]>([
    ['words', (written) => distinct(wordsOf(written))],
    ['films', ({ films }) => films.length],
    ['people', ({ people }) => people.length],
    ['critics', ({ made }) => distinct(made.flatMap(({ authors }) => authors ?? []))],
    [
      'publications',
      ({ made }) => distinct(made.flatMap(({ source }) => source?.publication ?? [])),
    ],
    ['languages', ({ all }) => distinct(all.map(({ language }) => language.slice(0, 2)))],
    ['themes', ({ themes }) => themes.length],
    ['translations', ({ translations }) => translations.length],
  ])('has more %s the larger it is, but not as many more as reviews', (_, count) => {
    expect(count(large)).toBeGreaterThan(count(small));
    expect(count(large) / count(small)).toBeLessThan(largeSize / smallSize);
  });

  test('has about as many passages, themes and mentions in a review as the real one', () => {
    const mean = (reviews: readonly Review[], count: (review: Review) => number) =>
      reviews.reduce((sum, review) => sum + count(review), 0) / reviews.length;
    for (const count of [
      ({ passages }: Review) => passages.length,
      ({ themes }: Review) => themes.length,
      ({ mentions }: Review) => mentions.length,
      ({ paragraphs }: Review) => paragraphs.join(' ').split(' ').length,
    ]) {
      const share = mean(large.made, count) / mean(realReviews, count);
      expect(share).toBeGreaterThan(0.8);
      expect(share).toBeLessThan(1.25);
    }
  });

  test.each<[string, (review: Review) => boolean]>([
    ['without authors', ({ authors }) => authors === undefined],
    ['by two authors', ({ authors = [] }) => authors.length > 1],
    ['without a source', ({ source }) => source === undefined],
    ['without the address of its source', ({ source }) => source !== undefined && !source.address],
    ['without a date', ({ published }) => published === undefined],
    ['with only a year', ({ published }) => published?.length === 4],
    ['with a supplied title', ({ titleBasis }) => titleBasis === 'supplied'],
    ['with a title from an address', ({ titleBasis }) => titleBasis === 'address'],
    ['with the rating of its critic', ({ rating }) => rating.basis === 'stated'],
    ['without a rating', ({ rating }) => rating.basis === 'none'],
    ['that is not complete', ({ completeness }) => completeness !== 'complete'],
    ['with restored paragraphs', ({ paragraphing }) => paragraphing === 'restored'],
    [
      'with conjectures',
      ({ corrections }) => corrections.some((each) => each.certainty === 'conjectured'),
    ],
    ['with remarks', ({ remarks }) => remarks.length > 0],
    ['with decisions about names', ({ people }) => people.length > 0],
    [
      'asked for by other words in the first passage',
      ({ passages }) => passages[0]?.asked !== undefined,
    ],
    ['with words of others', ({ passages }) => passages.some(({ voice }) => voice !== 'critic')],
    ['with two themes in the second passage', ({ passages }) => passages[1]?.themes.length === 2],
    [
      'with a reservation',
      ({ passages }) => passages.some(({ stance }) => stance === 'reservation'),
    ],
    ['with a passage in a context', ({ passages }) => passages.some(({ prefix }) => prefix)],
    ['in the language of a region', ({ language }) => language.includes('-')],
  ])('has reviews %s', (_, is) => {
    const count = large.made.filter(is).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(large.made.length);
  });

  test('has films with casts, facts, contradictions and confirmations', () => {
    const films = large.films.filter(({ id }) => real.films.every((film) => film.id !== id));
    const facts = films.flatMap((film) => film.facts);
    expect(films.some(({ cast }) => cast.length > 0)).toBe(true);
    expect(films.some(({ directors }) => directors.length > 1)).toBe(true);
    expect(films.some(({ confirmed }) => confirmed?.year && confirmed.directors)).toBe(true);
    expect(facts.some(({ statements }) => statements.length > 1)).toBe(true);
    expect(facts.some(({ statements }) => statements.some(({ person }) => person))).toBe(true);
    expect(facts.some(({ note }) => note)).toBe(true);
  });

  test('has people with descriptions, with and without roles', () => {
    const described = large.people.filter(({ description }) => description);
    expect(described.some(({ roles }) => roles)).toBe(true);
    expect(described.some(({ roles }) => !roles)).toBe(true);
    expect(large.people.some(({ description }) => !description)).toBe(true);
  });

  test('has no extremes: no film, critic or theme has most of the reviews', () => {
    const most = (keys: readonly string[]) =>
      Math.max(
        ...Map.groupBy(keys, (key) => key)
          .values()
          .map(({ length }) => length),
      );
    expect(most(large.made.map(({ film }) => film))).toBeLessThan(largeSize / 10);
    expect(most(large.made.flatMap(({ authors }) => authors ?? []))).toBeLessThan(largeSize / 10);
    expect(most(large.made.flatMap(({ themes }) => themes))).toBeLessThan(largeSize * 0.75);
  });

  test('has no name of the real one in its texts, titles and names', () => {
    const names = [
      ...real.people.flatMap(({ variants }) => variants),
      ...real.films.map(({ title }) => title),
      ...realReviews.flatMap(({ authors = [], source }) =>
        [...authors, source?.publication ?? []].flat(),
      ),
    ];
    const realIds = new Set([...real.people, ...real.films].map(({ id }) => id));
    const texts = [
      ...large.made.flatMap(({ paragraphs, title }) => [title, ...paragraphs]),
      ...large.films.filter(({ id }) => !realIds.has(id)).map(({ title }) => title),
      ...large.people.filter(({ id }) => !realIds.has(id)).map(({ name }) => name),
    ].join('\n');
    for (const name of names) {
      expect(
        texts.match(new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu')),
      ).toBeNull();
    }
  });

  test('knows rare words, which one or two reviews have', () => {
    const words = Map.groupBy(wordsOf(large), (word) => word);
    for (const rare of Object.values(large.generated.rare)) {
      expect(rare.length).toBeGreaterThan(0);
      for (const word of rare) expect(words.get(word.toLowerCase())?.length).toBeLessThanOrEqual(2);
    }
  });
});

test('a vocabulary grows on and on, though it has only a few real words as models', () => {
  const vocabulary = new GrowingVocabulary(
    'it',
    ['musica', 'ombra', 'regista'],
    new Set(),
    seeded(1),
  );
  const length = 20_000;
  const words = Array.from({ length }, () => vocabulary.next('parola', true));
  expect(new Set(words).size).toBeGreaterThan(2000);
});

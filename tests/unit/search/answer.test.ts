import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/answering/excerpt.ts';
import { matchingReviews } from '../../../src/search/answering/matching-reviews.ts';
import { rankPassages } from '../../../src/search/answering/rank-paragraphs.ts';
import type { Engine, Fragment } from '../../../src/search/engine/pagefind-engine.ts';
import { facetCounts, narrowed } from '../../../src/search/facets/facet-counts.ts';
import { readFacetTable, writeFacetTable } from '../../../src/search/facets/facet-table.ts';
import { cached } from '../../../src/search/vocabulary/cached.ts';
import type { Term } from '../../../src/search/words/pattern.ts';
import { vocabularyOf } from '../../support/archive-vocabulary.ts';

const fragment = (slug: string, title: string, ...texts: readonly string[]): Fragment => ({
  url: `/reviews/${slug}/`,
  content: texts.join(' '),
  meta: { title },
  filters: { language: ['en'] },
  anchors: [
    { id: 'text', text: 'not a paragraph' },
    ...texts.map((text, index) => ({ id: `p${index + 1}`, text })),
  ],
});

const word = (...forms: readonly string[]): Term => ({
  typed: forms[0] ?? '',
  patterns: [{ kind: 'forms', forms: forms.map((form) => ({ word: form })) }],
});

describe('passages', () => {
  const filler = 'the film and the music and the band and the school '.repeat(3);

  test('are ranked by how well they answer, not by their place, and weak ones are left out', () => {
    const [review] = rankPassages(
      [fragment('x', 'X', `the drum ${filler}`, filler, 'The drum solo of Fletcher.')],
      [word('drum'), word('fletcher')],
    );
    expect(review?.passages.map(({ id }) => id)).toEqual(['p3']);
  });

  test('that have rare words count more than those that have common ones often', () => {
    const [review] = rankPassages(
      [fragment('x', 'X', 'the the the the the the', filler, 'One cymbal by the door.')],
      [word('the'), word('cymbal')],
    );
    expect(review?.passages[0]?.id).toBe('p3');
  });

  test('that have a word as it was typed come before those with another form of it', () => {
    const [review] = rankPassages(
      [fragment('x', 'X', 'A drum solo.', 'His loud drumming.')],
      [word('drumming', 'drum')],
    );
    expect(review?.passages.map(({ id }) => id)).toEqual(['p2', 'p1']);
  });

  test('in which the words stand together come first', () => {
    const [review] = rankPassages(
      [fragment('x', 'X', `blood ${filler} sweat`, `sweat and blood ${filler}`)],
      [word('blood'), word('sweat')],
    );
    expect(review?.passages[0]?.id).toBe('p2');
  });

  test('put the review with the best of them first, and say what to mark', () => {
    const reviews = rankPassages(
      [fragment('x', 'X', `a drum ${filler}`), fragment('y', 'The Drum', 'Drums! The good job.')],
      [
        word('drum', 'drums'),
        { typed: 'good job', patterns: [{ kind: 'phrase', words: ['good', 'job'] }] },
      ],
    );
    expect(reviews.map(({ fragment: { url } }) => url)).toEqual(['/reviews/y/', '/reviews/x/']);
    expect(reviews[0]?.marks).toBe('drum drums "good job"');
    expect(reviews[0]?.titleRanges).toEqual([{ start: 4, end: 8 }]);
  });

  test('are ranked at once, however long they are', () => {
    const long = 'drum of the band '.repeat(3000);
    const terms = [word('drum'), word('the'), word('band')];
    const [review] = rankPassages([fragment('x', 'X', long)], terms);
    expect(review?.passages[0]?.ranges).toHaveLength(9000);
  });

  test('are none where only the title has the words', () => {
    const [review] = rankPassages([fragment('x', 'Bleeding hands', 'Nothing.')], [word('hands')]);
    expect(review?.passages).toEqual([]);
    expect(review?.marks).toBe('hands');
  });
});

describe('an excerpt', () => {
  const long = `${'Some words before it. '.repeat(20)}Here is the drum at last. ${'And after. '.repeat(30)}`;
  const at = (text: string, found: string) => {
    const start = text.indexOf(found);
    return { start, end: start + found.length };
  };
  const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

  test('is the whole of a short paragraph', () => {
    expect(excerpt('A drum solo.', [{ start: 2, end: 6 }])).toEqual([
      { text: 'A ', isMarked: false },
      { text: 'drum', isMarked: true },
      { text: ' solo.', isMarked: false },
    ]);
  });

  test('begins with the sentence of what was found, and is cut between words', () => {
    const pieces = excerpt(long, [at(long, 'drum')]);
    expect(textOf(pieces)).toMatch(/^… Here is the drum at last\. And .*\S …$/);
    expect(textOf(pieces).length).toBeLessThan(250);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['drum']);
  });

  test('shows the place with the most of what was found', () => {
    const text = `drum ${'x '.repeat(200)}drum and drum and drum ${'y '.repeat(200)}`;
    const ranges = [...text.matchAll(/drum/g)].map(({ index }) => ({
      start: index,
      end: index + 4,
    }));
    expect(excerpt(text, ranges).filter(({ isMarked }) => isMarked)).toHaveLength(3);
  });

  test('of a word without end is no more than the paragraph', () => {
    const text = 'x'.repeat(1000);
    expect(textOf(excerpt(text, [{ start: 0, end: 1000 }]))).toBe(text);
  });

  test('shows ranges that overlap once', () => {
    expect(
      textOf(
        excerpt('good job', [
          { start: 0, end: 8 },
          { start: 5, end: 8 },
        ]),
      ),
    ).toBe('good job');
  });
});

describe('facets', () => {
  const sets = {
    language: { de: new Set(['1']), en: new Set(['2', '3']) },
    theme: { music: new Set(['1', '2']), abuse: new Set(['2', '3']) },
  };

  test('are read as they were written', () => {
    const reviews = Array.from({ length: 21 }, (_, index) => ({
      id: `zxx_${index}`,
      values: { theme: index % 2 ? ['music', 'abuse'] : ['music'], rating: [String(index % 5)] },
    }));
    const table = writeFacetTable(reviews.map(({ values }) => values));
    const members = readFacetTable(
      table,
      reviews.map(({ id }) => id),
    );
    expect(() => readFacetTable(table, ['zxx_1'])).toThrow('another index');
    for (const { id, values } of reviews) {
      for (const [facet, all] of Object.entries(members)) {
        const own = Object.keys(all).filter((value) => all[value]?.has(id));
        expect(own.sort()).toEqual(
          Object.entries(values)
            .find(([name]) => name === facet)?.[1]
            .toSorted(),
        );
      }
    }
  });

  test('narrow by any value of one, and by all that are chosen', () => {
    const ids = ['1', '2', '3'];
    expect(narrowed(ids, { theme: ['music', 'abuse'] }, sets)).toEqual(ids);
    expect(narrowed(ids, { theme: ['music'], language: ['en'] }, sets)).toEqual(['2']);
    expect(narrowed(ids, { theme: [] }, sets)).toEqual(ids);
    expect(narrowed(ids, { theme: ['no such'] }, sets)).toEqual([]);
  });

  test('count what each value would find, beside the values chosen of its own', () => {
    expect(facetCounts(['1', '2'], { theme: ['music'], language: [] }, sets)).toEqual({
      language: { de: 1, en: 1 },
      theme: { music: 2, abuse: 1 },
    });
    expect(facetCounts(['1', '2', '3'], { language: ['de'] }, sets)).toEqual({
      language: { de: 1, en: 2 },
      theme: { music: 1, abuse: 0 },
    });
  });
});

test('what is made once is cached, unless it fails', async () => {
  let made = 0;
  const make = cached(async () => {
    made += 1;
    if (made === 1) throw new Error('first');
    return made;
  });
  await expect(make()).rejects.toThrow('first');
  expect(await make()).toBe(2);
  expect(await make()).toBe(2);
});

test('an index that does not answer to a word that the vocabulary has is an error', async () => {
  const { vocabulary } = vocabularyOf([{ language: 'en', text: 'drum' }]);
  const engine: Engine = { search: async () => ({ results: [] }) };
  const sources = { engine, vocabulary, members: async () => ({}) };
  await expect(matchingReviews({ terms: [word('drum')], excluded: [] }, sources)).rejects.toThrow(
    'does not answer to drum',
  );
});

import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/answering/excerpt.ts';
import { matchingReviews } from '../../../src/search/answering/matching-reviews.ts';
import { type Paragraph, paragraphScore } from '../../../src/search/answering/paragraph-score.ts';
import { bestFirst, scoreReviews } from '../../../src/search/answering/rank-reviews.ts';
import type { Engine, Fragment } from '../../../src/search/engine/pagefind-engine.ts';
import { facetCounts, filterByFacets } from '../../../src/search/facets/facet-counts.ts';
import { readFacetTable, writeFacetTable } from '../../../src/search/facets/facet-table.ts';
import { cachePromise } from '../../../src/search/vocabulary/cache-promise.ts';
import { findMatches } from '../../../src/search/words/find-matches.ts';
import { wordsOf } from '../../../src/search/words/folded-tokens.ts';
import type { Term } from '../../../src/search/words/pattern.ts';
import { vocabularyOf } from '../../support/archive-vocabulary.ts';

const fragment = (slug: string, title: string, ...texts: readonly string[]): Fragment => ({
  url: `/reviews/${slug}/`,
  content: texts.join(' '),
  meta: { title, language: 'en' },
  anchors: [
    { id: 'text', text: 'not a paragraph' },
    ...texts.map((text, index) => ({ id: `p${index + 1}`, text })),
  ],
});

/** A term with the form that was typed, and its other forms. */
const term = (typed: string, ...others: readonly string[]): Term => ({
  typed,
  patterns: [{ kind: 'forms', forms: [typed, ...others].map((word) => ({ word })) }],
});

const phraseTerm = (...words: readonly string[]): Term => ({
  typed: words.join(' '),
  patterns: [{ kind: 'phrase', words }],
});

const rankReviews = (fragments: readonly Fragment[], terms: readonly Term[]) =>
  scoreReviews(fragments, terms).sort(bestFirst);

/** The numbers of the paragraphs found in the best review. */
const foundParagraphs = (reviews: readonly Fragment[], terms: readonly Term[]) =>
  rankReviews(reviews, terms)[0]?.paragraphs.map(({ number }) => number);

describe('the ranking', () => {
  const filler = 'the film and the music and the band and the school '.repeat(3);

  test('puts the best paragraph first and drops weak ones', () => {
    const review = fragment('x', 'X', `the drum ${filler}`, filler, 'The drum solo of Fletcher.');
    expect(foundParagraphs([review], [term('drum'), term('fletcher')])).toEqual([3]);
  });

  test('gives a rare word more weight than a repeated common one', () => {
    const review = fragment('x', 'X', 'the the the the the the', filler, 'One cymbal by the door.');
    expect(foundParagraphs([review], [term('the'), term('cymbal')])?.[0]).toBe(3);
  });

  test('prefers a word as it was typed to its other forms', () => {
    const review = fragment('x', 'X', 'A drum solo.', 'His loud drumming.');
    expect(foundParagraphs([review], [term('drumming', 'drum')])).toEqual([2, 1]);
  });

  test('prefers words that stand close together', () => {
    const review = fragment('x', 'X', `blood ${filler} sweat`, `sweat and blood ${filler}`);
    expect(foundParagraphs([review], [term('blood'), term('sweat')])?.[0]).toBe(2);
  });

  test('puts the review with the best paragraph first', () => {
    const [x, y] = [fragment('x', 'X', `a drum ${filler}`), fragment('y', 'Y', 'Drums! Drums!')];
    const terms = [term('drum', 'drums')];
    const addresses = (reviews: readonly { fragment: Fragment }[]) =>
      reviews.map(({ fragment: { url } }) => url);
    expect(addresses(rankReviews([x, y], terms))).toEqual(['/reviews/y/', '/reviews/x/']);
    expect(addresses(scoreReviews([x, y], terms))).toEqual(['/reviews/x/', '/reviews/y/']);
  });

  test('says what to highlight in the title and on the page', () => {
    const [review] = rankReviews(
      [fragment('y', 'The Drum', 'Drums! The good job.')],
      [term('drum', 'drums'), phraseTerm('good', 'job')],
    );
    expect(review?.titleMatches).toMatchObject([{ start: 4, end: 8 }]);
    expect(review?.marks).toBe('drum drums "good job"');
  });

  test('finds a review by its title alone, with no paragraphs', () => {
    const [review] = rankReviews([fragment('x', 'Bleeding hands', 'Nothing.')], [term('hands')]);
    expect(review?.paragraphs).toEqual([]);
    expect(review?.marks).toBe('hands');
    expect(review?.score).toBeGreaterThan(0);
  });

  test('reads each match of a long paragraph only a few times', () => {
    const count = 2000;
    const words = wordsOf('drum of the band '.repeat(count));
    let reads = 0;
    const counting = ({ start, end }: { start: number; end: number }) => ({
      get start() {
        reads += 1;
        return start;
      },
      end,
    });
    const terms = [term('drum'), term('the'), term('band')];
    const matches = new Map(
      terms.map((each) => [each, findMatches(each.patterns, words, 'en').map(counting)] as const),
    );
    const paragraph: Paragraph = { number: 1, text: '', words, matches };
    const weights = new Map(terms.map((each) => [each, 1]));
    expect(paragraphScore(paragraph, weights, words.length)).toBeGreaterThan(0);
    expect(reads).toBeLessThanOrEqual(5 * terms.length * count);
  });
});

describe('an excerpt', () => {
  const long = `${'Some words before it. '.repeat(20)}Here is the drum at last. ${'And after. '.repeat(30)}`;
  const rangeOf = (text: string, found: string) => {
    const start = text.indexOf(found);
    return { start, end: start + found.length };
  };
  const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

  test('of a short paragraph is the whole of it', () => {
    expect(excerpt('A drum solo.', [{ start: 2, end: 6 }])).toEqual([
      { text: 'A ', isHighlighted: false },
      { text: 'drum', isHighlighted: true },
      { text: ' solo.', isHighlighted: false },
    ]);
  });

  test('begins with the sentence of the match, and is cut between words', () => {
    const pieces = excerpt(long, [rangeOf(long, 'drum')]);
    expect(textOf(pieces)).toMatch(/^… Here is the drum at last\. And .*\S …$/);
    expect(textOf(pieces).length).toBeLessThan(250);
    const highlighted = pieces.filter(({ isHighlighted }) => isHighlighted);
    expect(highlighted.map(({ text }) => text)).toEqual(['drum']);
  });

  test('shows as many matches as possible', () => {
    const text = `drum ${'x '.repeat(200)}drum and drum and drum ${'y '.repeat(200)}`;
    const matches = [...text.matchAll(/drum/g)].map(({ index }) => ({
      start: index,
      end: index + 4,
    }));
    const highlighted = excerpt(text, matches).filter(({ isHighlighted }) => isHighlighted);
    expect(highlighted).toHaveLength(3);
  });

  test('without a match shows the beginning', () => {
    expect(textOf(excerpt(long, []))).toMatch(/^Some words before it\. .* …$/);
  });

  test('of a single long word shows the whole word', () => {
    const text = 'x'.repeat(1000);
    expect(textOf(excerpt(text, [{ start: 0, end: 1000 }]))).toBe(text);
  });

  test('shows overlapping matches once', () => {
    const matches = [
      { start: 0, end: 8 },
      { start: 5, end: 8 },
    ];
    expect(textOf(excerpt('good job', matches))).toBe('good job');
  });
});

describe('facets', () => {
  const members = {
    language: { de: new Set(['1']), en: new Set(['2', '3']) },
    theme: { music: new Set(['1', '2']), abuse: new Set(['2', '3']) },
  };

  test('are read as they were written', () => {
    const reviews = Array.from({ length: 21 }, (_, index) => ({
      id: `zxx_${index}`,
      values: { theme: index % 2 ? ['music', 'abuse'] : ['music'], rating: [String(index % 5)] },
    }));
    const table = writeFacetTable(reviews.map(({ values }) => values));
    const read = readFacetTable(
      table,
      reviews.map(({ id }) => id),
    );
    expect(() => readFacetTable(table, ['zxx_1'])).toThrow('another index');
    for (const { id, values } of reviews) {
      for (const [facet, all] of Object.entries(read)) {
        const own = Object.keys(all).filter((value) => all[value]?.has(id));
        expect(own.sort()).toEqual(
          Object.entries(values)
            .find(([name]) => name === facet)?.[1]
            .toSorted(),
        );
      }
    }
  });

  test('narrow to reviews with any chosen value of each facet', () => {
    const ids = ['1', '2', '3'];
    expect(filterByFacets(ids, { theme: ['music', 'abuse'] }, members)).toEqual(ids);
    expect(filterByFacets(ids, { theme: ['music'], language: ['en'] }, members)).toEqual(['2']);
    expect(filterByFacets(ids, { theme: [] }, members)).toEqual(ids);
    expect(filterByFacets(ids, { theme: ['no such'] }, members)).toEqual([]);
  });

  test('count what each value would find together with the other facets', () => {
    expect(facetCounts(['1', '2'], { theme: ['music'], language: [] }, members)).toEqual({
      language: { de: 1, en: 1 },
      theme: { music: 2, abuse: 1 },
    });
    expect(facetCounts(['1', '2', '3'], { language: ['de'] }, members)).toEqual({
      language: { de: 1, en: 2 },
      theme: { music: 1, abuse: 0 },
    });
  });
});

test('a promise is cached unless it is rejected', async () => {
  let calls = 0;
  const load = cachePromise(async () => {
    calls += 1;
    if (calls === 1) throw new Error('first');
    return calls;
  });
  await expect(load()).rejects.toThrow('first');
  expect(await load()).toBe(2);
  expect(await load()).toBe(2);
});

describe('the reviews that match a query', () => {
  const { vocabulary } = vocabularyOf([{ language: 'en', text: 'drum drums cymbal blood' }]);

  /** An engine that answers each search with reviews and their scores; null stands for all reviews. */
  function lookupIn(reviews: Readonly<Record<string, Readonly<Record<string, number>>>>) {
    const engine: Engine = {
      search: async (words) => ({
        results: Object.entries(reviews[words ?? 'all'] ?? {}).map(([id, score]) => ({
          id,
          score,
          data: async () => fragment(id, id),
        })),
      }),
    };
    return { engine, vocabulary, facetMembers: async () => ({}) };
  }

  const lookup = lookupIn({
    all: { a: 0, b: 0, c: 0 },
    cymbal: { a: 1, b: 2 },
    blood: { b: 5, c: 3 },
    dru: { c: 1 },
  });
  const matching = async (terms: readonly Term[], excluded: readonly Term[] = []) => {
    const { found, leftOut } = await matchingReviews({ terms, excluded }, lookup);
    return { found: Object.fromEntries(found.map(({ id, score }) => [id, score])), leftOut };
  };

  test('match any form of a term, with the best score', async () => {
    expect((await matching([term('cymbal', 'blood')])).found).toEqual({ a: 1, b: 5, c: 3 });
  });

  test('match all terms, with their scores added up', async () => {
    expect((await matching([term('cymbal'), term('blood')])).found).toEqual({ b: 7 });
  });

  test('match a prefix', async () => {
    const prefix: Term = { typed: 'dru', patterns: [{ kind: 'prefix', letters: 'dru' }] };
    expect((await matching([prefix])).found).toEqual({ c: 1 });
  });

  test('do not match an excluded term, and those left out are counted', async () => {
    expect(await matching([term('cymbal')], [term('blood')])).toEqual({
      found: { a: 1 },
      leftOut: 1,
    });
    expect(await matching([], [term('cymbal'), term('blood')])).toEqual({ found: {}, leftOut: 3 });
  });

  test('are an error if the index lacks a word of the vocabulary', async () => {
    await expect(matching([term('drum')])).rejects.toThrow('lacks “drum”');
  });
});

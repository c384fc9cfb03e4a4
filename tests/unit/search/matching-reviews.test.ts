import { describe, expect, test } from 'vitest';
import { matchingReviews } from '../../../src/search/answering/matching-reviews.ts';
import type { Engine } from '../../../src/search/engine/pagefind-engine.ts';
import type { Term } from '../../../src/search/words/pattern.ts';
import { vocabularyOf } from '../../support/archive-vocabulary.ts';
import { formsTerm } from '../../support/search-terms.ts';

describe('the reviews that match a query', () => {
  const { vocabulary } = vocabularyOf([{ language: 'en', text: 'drum drums cymbal blood' }]);

  /** Looks up the scores of reviews by what is searched for. A search for null finds `all`. */
  function lookupIn(reviews: Readonly<Record<string, Readonly<Record<string, number>>>>) {
    const engine: Engine = {
      search: async (words) => ({
        results: Object.entries(reviews[words ?? 'all'] ?? {}).map(([id, score]) => ({
          id,
          score,
          data: () => Promise.reject(new Error('No text is read.')),
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
    expect((await matching([formsTerm('cymbal', 'blood')])).found).toEqual({ a: 1, b: 5, c: 3 });
  });

  test('match all terms, with their scores added up', async () => {
    expect((await matching([formsTerm('cymbal'), formsTerm('blood')])).found).toEqual({ b: 7 });
  });

  test('match a prefix', async () => {
    const prefix: Term = { typed: 'dru', patterns: [{ kind: 'prefix', letters: 'dru' }] };
    expect((await matching([prefix])).found).toEqual({ c: 1 });
  });

  test('do not match an excluded term, and those left out are counted', async () => {
    expect(await matching([formsTerm('cymbal')], [formsTerm('blood')])).toEqual({
      found: { a: 1 },
      leftOut: 1,
    });
    expect(await matching([], [formsTerm('cymbal'), formsTerm('blood')])).toEqual({
      found: {},
      leftOut: 3,
    });
  });

  test('cannot be found if the index lacks a word of the vocabulary', async () => {
    await expect(matching([formsTerm('drum')])).rejects.toThrow('lacks “drum”');
  });
});

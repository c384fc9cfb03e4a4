import { describe, expect, test } from 'vitest';
import { matchingReviews } from '../../../src/search/answering/matching-reviews.ts';
import type { Engine } from '../../../src/search/engine/engine.ts';
import { union } from '../../../src/search/engine/review-sets.ts';
import type { Term } from '../../../src/search/words/pattern.ts';
import { formsTerm } from '../../support/search-terms.ts';

describe('the reviews that match a query', () => {
  /** Looks up the scores of reviews by what is searched for: words, or `all`. */
  function lookupIn(reviews: Readonly<Record<string, Readonly<Record<string, number>>>>) {
    const hitsOf = (words: string) =>
      Object.entries(reviews[words] ?? {}).map(([id, score]) => ({
        id,
        score,
        read: () => Promise.reject(new Error('No text is read.')),
      }));
    const engine: Engine = {
      hasTexts: false,
      matching: async (pattern) => {
        if (pattern.kind === 'forms') {
          return union(pattern.forms.map(({ word }) => hitsOf(word)));
        }
        return hitsOf(pattern.kind === 'prefix' ? pattern.letters : pattern.words.join(' '));
      },
      all: async () => hitsOf('all'),
    };
    return { engine, facetMembers: async () => ({}) };
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

  test('are none for a word that the vocabulary has and the engine does not find', async () => {
    expect((await matching([formsTerm('drum')])).found).toEqual({});
  });
});

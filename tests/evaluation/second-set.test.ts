import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import type { Review } from '../../src/schema/review.ts';
import { reviews } from '../support/archive.ts';
import { reviewsWithForeign } from '../support/foreign-reviews.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { evaluateEngines } from './evaluate.ts';
import type { EvaluatedQuery } from './evaluated-query.ts';
import { describeGoals, foreignGoals, goalResults, secondGoals } from './goals.ts';
import { measure } from './measures.ts';
import { table, wholeColumns, wrongAnswers } from './report.ts';
import { foreignQueries } from './second/foreign-queries.ts';
import { secondQueries } from './second/queries.ts';

fetchFromFiles();
afterAll(() => {
  vi.unstubAllGlobals();
});

const withForeign = await reviewsWithForeign();

/** The queries that expect a review or a paragraph which does not exist. */
function withUnknownPlaces(queries: readonly EvaluatedQuery[], all: readonly Review[]): string[] {
  const lengths = new Map(all.map(({ slug, paragraphs }) => [slug, paragraphs.length]));
  return queries
    .filter(({ relevant, acceptable }) =>
      [...Object.entries(relevant), ...Object.entries(acceptable ?? {})].some(
        ([slug, paragraphs]) =>
          !lengths.has(slug) || paragraphs.some((number) => number > (lengths.get(slug) ?? 0)),
      ),
    )
    .map(({ query }) => query);
}

describe('the second set of queries', () => {
  test('is large enough, and asks questions in two languages', () => {
    const questions = secondQueries.filter(({ kind }) => kind === 'question');
    expect(secondQueries.length).toBeGreaterThanOrEqual(150);
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(new Set(questions.map(({ language }) => language))).toEqual(new Set(['en', 'de']));
    expect(foreignQueries.length).toBeGreaterThanOrEqual(30);
  });

  test('expects only reviews and paragraphs that exist', () => {
    expect(withUnknownPlaces(secondQueries, reviews)).toEqual([]);
    expect(withUnknownPlaces(foreignQueries, withForeign)).toEqual([]);
  });
});

const sites = inject('sites');
const second = await evaluateEngines(sites.plain, reviews, secondQueries, 'whole');
const foreign = await evaluateEngines(sites.foreign, withForeign, foreignQueries, 'whole');

describe.each([
  { name: 'queries in English and German', evaluated: second, goals: secondGoals },
  { name: 'queries about reviews in other languages', evaluated: foreign, goals: foreignGoals },
])('$name', ({ evaluated, goals }) => {
  const [ours, ...others] = evaluated;
  const results = goalResults(ours.outcomes, goals);
  console.log(
    [table(evaluated, wholeColumns), describeGoals(results), wrongAnswers(ours)].join('\n\n'),
  );

  test('are answered without an error', () => {
    expect(ours.failures).toEqual([]);
  });

  test('meet the goals that they have met before', () => {
    const missed = results.filter(({ isRequired, isMet }) => isRequired && !isMet);
    expect(describeGoals(missed)).toBe('');
  });

  test.each(others)('are answered at least as well as by $name', ({ outcomes }) => {
    const [own, other] = [measure(ours.outcomes), measure(outcomes)];
    expect(own.precision).toBeGreaterThanOrEqual(other.precision ?? 0);
    expect(own.recall).toBeGreaterThanOrEqual(other.recall ?? 0);
  });
});

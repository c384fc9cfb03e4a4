import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { reviews } from '../support/archive.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { evaluateEngines } from './evaluate.ts';
import { type Measures, measure } from './measures.ts';
import { type Kind, queries } from './queries.ts';
import { exactColumns, table, wrongAnswers } from './report.ts';

fetchFromFiles();
afterAll(() => {
  vi.unstubAllGlobals();
});

const evaluated = await evaluateEngines(inject('sites').plain, reviews, queries, 'exact');
const [archiveResult, ...others] = evaluated;
console.log([table(evaluated, exactColumns), wrongAnswers(archiveResult)].join('\n'));

const ofKind = (kind: Kind): Measures =>
  measure(archiveResult.outcomes.filter(({ asked }) => asked.kind === kind));
const whole = measure(archiveResult.outcomes);

describe('the archive’s search', () => {
  test('is evaluated with enough queries', () => {
    expect(whole.queries).toBeGreaterThanOrEqual(60);
  });

  test('answers every query without an error', () => {
    expect(archiveResult.failures).toEqual([]);
  });

  test('finds relevant reviews, and few others', () => {
    expect(whole.precision).toBeGreaterThanOrEqual(0.97);
    expect(whole.recall).toBeGreaterThanOrEqual(0.97);
  });

  test('finds inflections', () => {
    expect(ofKind('inflection').precision).toBeGreaterThanOrEqual(0.97);
    expect(ofKind('inflection').recall).toBeGreaterThanOrEqual(0.97);
  });

  test('corrects every misspelling', () => {
    expect(ofKind('typo').recall).toBe(1);
  });

  test.each(['phrase', 'exclusion'] as const)('follows every %s exactly', (kind) => {
    expect(ofKind(kind)).toMatchObject({ precision: 1, recall: 1 });
  });

  test('finds nothing for absent words, and reports them as they were typed', () => {
    expect(ofKind('absent')).toMatchObject({ precision: 1, named: 1 });
  });

  test('reports no word as absent that a review has', () => {
    const others = archiveResult.outcomes.filter(({ asked }) => asked.absent === undefined);
    expect(others.flatMap(({ answer }) => answer.absent)).toEqual([]);
  });

  test('shows a relevant paragraph first', () => {
    expect(whole.first).toBeGreaterThanOrEqual(0.95);
  });

  test.each(others)('answers at least as well as $name', ({ outcomes }) => {
    const { precision = 0, recall = 0 } = measure(outcomes);
    expect(whole.precision).toBeGreaterThanOrEqual(precision);
    expect(whole.recall).toBeGreaterThanOrEqual(recall);
  });
});

import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { archiveSearch } from './engines/archive-search.ts';
import { fetchFromFiles } from './engines/fetch-from-files.ts';
import { miniSearch } from './engines/minisearch.ts';
import { plainPagefind } from './engines/plain-pagefind.ts';
import type { SearchEngine } from './engines/search-engine.ts';
import { isRight, type Measures, measure, type Outcome } from './measures.ts';
import { type Kind, queries } from './queries.ts';
import { describeOutcome, type Evaluated, table } from './report.ts';

fetchFromFiles();
const site = inject('sites').plain;
const pagefind = await plainPagefind(site);
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Asks an engine all queries, one after the other, as a reader would. */
async function evaluate({ name, answer }: SearchEngine): Promise<Evaluated> {
  const outcomes: Outcome[] = [];
  for (const asked of queries) {
    const found = await answer(asked.query).catch((cause: unknown) => {
      throw new Error(`${name} fails to answer ${asked.query}`, { cause });
    });
    outcomes.push({ asked, answer: found });
  }
  return { name, outcomes };
}

const archiveResult = await evaluate(archiveSearch(site));
const others = await Promise.all([evaluate(pagefind.engine), evaluate(miniSearch())]).finally(
  pagefind.remove,
);
const wrong = archiveResult.outcomes.filter((outcome) => !isRight(outcome)).map(describeOutcome);
console.log(table([archiveResult, ...others]));
if (wrong.length > 0) console.log(['Wrong answers of the archive:', ...wrong].join('\n'));

const ofKind = (kind: Kind): Measures =>
  measure(archiveResult.outcomes.filter(({ asked }) => asked.kind === kind));
const whole = measure(archiveResult.outcomes);

describe('the archive’s search', () => {
  test('is evaluated with enough queries', () => {
    expect(whole.queries).toBeGreaterThanOrEqual(60);
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

  test('shows a relevant paragraph first', () => {
    expect(whole.first).toBeGreaterThanOrEqual(0.95);
  });

  test.each(others)('answers at least as well as $name', ({ outcomes }) => {
    const { precision = 0, recall = 0 } = measure(outcomes);
    expect(whole.precision).toBeGreaterThanOrEqual(precision);
    expect(whole.recall).toBeGreaterThanOrEqual(recall);
  });
});

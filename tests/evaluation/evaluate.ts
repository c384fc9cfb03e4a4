import type { Review } from '../../src/schema/review.ts';
import { archiveSearch } from './engines/archive-search.ts';
import { miniSearch } from './engines/minisearch.ts';
import { plainPagefind } from './engines/plain-pagefind.ts';
import type { EngineAnswer, SearchEngine } from './engines/search-engine.ts';
import type { EvaluatedQuery } from './evaluated-query.ts';
import type { Outcome } from './measures.ts';

/** An engine and its answers. */
export interface Evaluated {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  /** The queries that made it fail, each with the error. */
  readonly failures: readonly string[];
}

/** What a reader sees of an engine that fails. */
const nothing: EngineAnswer = { found: new Map(), closest: new Set(), absent: [] };

/** Asks an engine queries, one after the other, as a reader would. */
async function evaluate(
  { name, answer }: SearchEngine,
  queries: readonly EvaluatedQuery[],
): Promise<Evaluated> {
  const outcomes: Outcome[] = [];
  const failures: string[] = [];
  for (const asked of queries) {
    const found = await answer(asked.query).catch((cause: unknown) => {
      failures.push(`${asked.query}: ${cause}`);
      return nothing;
    });
    outcomes.push({ asked, answer: found });
  }
  return { name, outcomes, failures };
}

/**
 * Asks the archive's search, plain Pagefind and plain MiniSearch the same queries about the same
 * reviews. Call `fetchFromFiles` first.
 *
 * @param site the folder of a built site
 * @param reviews all reviews of that site
 * @param extent how much of the archive's answers to evaluate
 * @returns the archive's answers first
 */
export async function evaluateEngines(
  site: string,
  reviews: readonly Review[],
  queries: readonly EvaluatedQuery[],
  extent: 'exact' | 'whole',
): Promise<readonly [Evaluated, ...Evaluated[]]> {
  const pagefind = await plainPagefind(site, reviews);
  try {
    return [
      await evaluate(archiveSearch(site, extent), queries),
      await evaluate(pagefind.engine, queries),
      await evaluate(miniSearch(reviews), queries),
    ];
  } finally {
    await pagefind.remove();
  }
}

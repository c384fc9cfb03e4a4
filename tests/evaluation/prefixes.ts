import { muchBetter } from '../../src/search/answering/first-result.ts';
import type { FoundReview } from '../../src/search/answering/rank-reviews.ts';
import type { Search } from '../../src/search/answering/search.ts';
import { type EngineAnswer, type SearchEngine, slugOf } from './engines/search-engine.ts';

/** How many reviews of an exact answer are compared: all of them in a small archive. */
const maximumReviews = 100;

/** What happens to the first result while somebody types. */
export interface Replay {
  /** The number of answers: one to each beginning of each query. */
  readonly prefixes: number;
  /** How often the first review is another one after the next letter. */
  readonly changes: readonly string[];
  /**
   * Those of them where both reviews were shown before and are shown after, so that they changed
   * places: one of them answers much better now, or has come into the exact answer or left it.
   */
  readonly swaps: readonly string[];
  /** How often all reviews of an answer are gone after the next letter, and others are shown. */
  readonly replaced: readonly string[];
}

function firstOf({ found }: EngineAnswer): string | undefined {
  const [first] = found.keys();
  return first;
}

/** Asks an engine each beginning of some queries, as somebody types them. */
export async function replay(
  { answer }: SearchEngine,
  queries: readonly string[],
): Promise<Replay> {
  const changes: string[] = [];
  const swaps: string[] = [];
  const replaced: string[] = [];
  let prefixes = 0;
  for (const query of queries) {
    let before: EngineAnswer | undefined;
    for (let length = 1; length <= query.length; length += 1) {
      const typed = query.slice(0, length);
      const after = await answer(typed);
      prefixes += 1;
      const [old, fresh] = [before && firstOf(before), firstOf(after)];
      if (before && old !== undefined && fresh !== undefined && old !== fresh) {
        const change = `${typed}: ${old} → ${fresh}`;
        changes.push(change);
        if (before.found.has(fresh) && after.found.has(old)) swaps.push(change);
        const shown = [...before.found.keys()];
        if (!shown.some((slug) => after.found.has(slug))) replaced.push(change);
      }
      before = after;
    }
  }
  return { prefixes, changes, swaps, replaced };
}

/** Whether a review that has another one's place answers the query much better. */
function isBetter(fresh: FoundReview, old: FoundReview): boolean {
  return fresh.score >= old.score * muchBetter;
}

/**
 * Asks a search each beginning of some queries, as somebody types them.
 *
 * @returns the changes of the first review of an exact answer that nothing better explains: the one
 * before still answers the query, and the other does not answer it much better
 */
export async function unexplainedChanges(
  search: Search,
  queries: readonly string[],
): Promise<string[]> {
  const unexplained: string[] = [];
  for (const query of queries) {
    let last: string | undefined;
    for (let length = 1; length <= query.length; length += 1) {
      const typed = query.slice(0, length);
      const state = { query: typed, isLiteral: false, chosen: {}, order: '', page: 1 };
      const { reviews } = await search.answer(state, maximumReviews);
      const [fresh] = reviews;
      const old = reviews.find(({ indexed }) => indexed.address === last);
      if (fresh && old && fresh !== old && !isBetter(fresh, old)) {
        unexplained.push(
          `${typed}: ${slugOf(old.indexed.address)} → ${slugOf(fresh.indexed.address)}`,
        );
      }
      last = fresh?.indexed.address;
    }
  }
  return unexplained;
}

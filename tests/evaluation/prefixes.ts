import type { EngineAnswer, SearchEngine } from './engines/search-engine.ts';

/** What happens to the first result while somebody types. */
export interface Replay {
  /** The number of answers: one to each beginning of each query. */
  readonly prefixes: number;
  /** How often the first review is another one after the next letter. */
  readonly changes: readonly string[];
  /**
   * Those of them without something better: both reviews were shown before and are shown after, so
   * that they only changed places.
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

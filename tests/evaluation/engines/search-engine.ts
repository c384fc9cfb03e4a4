/** An engine's answer to a query. */
export interface EngineAnswer {
  /**
   * The number of the paragraph shown first, if any, for each review shown, by slug. The reviews
   * are in the order in which they are shown.
   */
  readonly found: ReadonlyMap<string, number | undefined>;
  /** Those of them that are shown only because passages come close to answering the query. */
  readonly closest: ReadonlySet<string>;
  /** The words of the query that no review contains, according to the engine. */
  readonly absent: readonly string[];
}

/** A search engine under evaluation. */
export interface SearchEngine {
  readonly name: string;
  readonly answer: (query: string) => Promise<EngineAnswer>;
}

/**
 * The slug in the address of a review's page, whatever precedes it.
 *
 * @throws {Error} if the address is not a review's
 */
export function slugOf(address: string): string {
  const [, slug] = /\/reviews\/([^/]+)\/$/.exec(address) ?? [];
  if (slug === undefined) throw new Error(`${address} is not the address of a review.`);
  return slug;
}

/** The number of the paragraph with an id, or undefined if the id is not a paragraph's. */
export function paragraphOf(id: string): number | undefined {
  const [, number] = /^p(\d+)$/.exec(id) ?? [];
  return number === undefined ? undefined : Number(number);
}
